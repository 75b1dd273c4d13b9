#include "http/post.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/url/parse.hpp>

#include "http/parameter.h"

namespace http {

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
using Request = beast::http::request<beast::http::string_body>;
using Parser = beast::http::response_parser<beast::http::string_body>;
using Plain = beast::tcp_stream;
using Secured = beast::ssl_stream<Plain>;

Request request_of(const Address& to, std::string_view content_type, std::string_view body) {
  Request request(beast::http::verb::post, to.path, 11);
  const bool usual = to.port == (to.tls ? "443" : "80");
  request.set(beast::http::field::host, usual ? to.host : to.host + ":" + to.port);
  request.set(beast::http::field::user_agent, "qingbai");
  request.set(beast::http::field::content_type, {content_type.data(), content_type.size()});
  request.set(beast::http::field::connection, "close");
  request.body() = body;
  request.prepare_payload();
  return request;
}

Answer answer_of(const Parser::value_type& response) {
  Answer answer{static_cast<int>(response.result_int()), {}, response.body()};
  for (const auto& field : response) answer.headers.try_emplace(lower_case(field.name_string()), field.value());
  return answer;
}

template <class Stream>
net::awaitable<Answer> exchange(Stream& stream, const Request& request, std::size_t body_bytes) {
  co_await beast::http::async_write(stream, request, net::use_awaitable);
  beast::flat_buffer buffer;
  Parser parser;
  parser.header_limit(16 * 1024);
  parser.body_limit(body_bytes);
  co_await beast::http::async_read(stream, buffer, parser, net::use_awaitable);
  co_return answer_of(parser.get());
}

net::awaitable<void> connect(Plain& stream, const Address& to) {
  net::ip::tcp::resolver resolver(co_await net::this_coro::executor);
  const auto found = co_await resolver.async_resolve(to.host, to.port, net::use_awaitable);
  co_await stream.async_connect(found, net::use_awaitable);
}

net::awaitable<Answer> ask(const Address& to, const Request& request, const Patience& patience) {
  const auto executor = co_await net::this_coro::executor;
  if (!to.tls) {
    Plain stream(executor);
    stream.expires_after(patience.time);
    co_await connect(stream, to);
    co_return co_await exchange(stream, request, patience.body_bytes);
  }
  net::ssl::context trust(net::ssl::context::tls_client);
  trust.set_options(net::ssl::context::default_workarounds | net::ssl::context::no_tlsv1 | net::ssl::context::no_tlsv1_1);
  trust.set_default_verify_paths();
  trust.set_verify_mode(net::ssl::verify_peer);
  Secured stream(executor, trust);
  stream.set_verify_callback(net::ssl::host_name_verification(to.host));
  // The server is told which of its names is meant (RFC 6066, 3).
  if (SSL_set_tlsext_host_name(stream.native_handle(), to.host.c_str()) != 1) throw std::runtime_error("TLS does not take the host's name");
  auto& below = beast::get_lowest_layer(stream);
  below.expires_after(patience.time);
  co_await connect(below, to);
  co_await stream.async_handshake(net::ssl::stream_base::client, net::use_awaitable);
  co_return co_await exchange(stream, request, patience.body_bytes);
}

}  // namespace

std::expected<Address, base::Malformed> parse_address(std::string_view url) {
  const auto parsed = boost::urls::parse_absolute_uri({url.data(), url.size()});
  if (!parsed) return std::unexpected(base::Malformed{"url", "not an address"});
  const bool tls = parsed->scheme() == "https";
  if ((!tls && parsed->scheme() != "http") || parsed->host().empty()) return std::unexpected(base::Malformed{"url", "not an http or https address"});
  if (parsed->has_query() || parsed->has_userinfo()) return std::unexpected(base::Malformed{"url", "more than scheme, host, port and path"});
  if (parsed->has_port() && parsed->port_number() == 0) return std::unexpected(base::Malformed{"url", "the port is none"});
  Address address{tls, parsed->host_address(), parsed->port().empty() ? (tls ? "443" : "80") : std::string(parsed->port()),
                  std::string(std::string_view(parsed->encoded_path()))};
  if (address.path.empty()) address.path = "/";
  return address;
}

std::expected<Answer, std::string> post(const Address& to, std::string_view content_type, std::string_view body, const Patience& patience) {
  net::io_context io{1};
  std::expected<Answer, std::string> answer = std::unexpected("no answer");
  const auto request = request_of(to, content_type, body);
  net::co_spawn(io, ask(to, request, patience), [&](const std::exception_ptr& broke, Answer got) {
    try {
      if (broke) std::rethrow_exception(broke);
      answer = std::move(got);
    } catch (const std::exception& fault) {
      answer = std::unexpected(std::string(fault.what()));
    }
  });
  io.run();
  return answer;
}

}  // namespace http
