#pragma once
#include <atomic>
#include <chrono>
#include <string>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

/// What the server's one file is written in: Asio's types, each bound to a strand, and a connection. Included there alone.
namespace http {

namespace net = boost::asio;
namespace beast = boost::beast;

using Executor = net::strand<net::io_context::executor_type>;
template <typename T>
using Task = net::awaitable<T, Executor>;
using Socket = net::basic_stream_socket<net::ip::tcp, Executor>;
using Acceptor = net::basic_socket_acceptor<net::ip::tcp, Executor>;
using Timer = net::basic_waitable_timer<std::chrono::steady_clock, net::wait_traits<std::chrono::steady_clock>, Executor>;
using Descriptor = net::posix::basic_stream_descriptor<Executor>;
using Parser = beast::http::request_parser<beast::http::string_body>;
using Steady = std::chrono::steady_clock;
using ErrorCode = boost::system::error_code;

inline constexpr auto awaited = net::as_tuple(net::use_awaitable_t<Executor>{});

inline constexpr std::size_t read_bytes = 64 * 1024;

/// All of it but the deadline is touched on its socket's strand alone.
struct Connection {
  explicit Connection(Socket connected) : socket(std::move(connected)) {}
  Socket socket;
  Timer turn{socket.get_executor(), Steady::time_point::max()};  // cancelled when there is a place for its act
  beast::flat_buffer buffer{read_bytes};
  std::string peer;
  std::atomic<Steady::time_point> deadline = Steady::time_point::max();
  bool waiting = false;  // for a request's first byte
  bool late = false;     // the deadline passed: what was under way on the socket was cancelled
  void within(std::chrono::seconds time) {
    deadline = Steady::now() + time;
    late = false;
  }
};

}  // namespace http
