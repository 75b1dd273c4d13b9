#include "http/server.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <set>
#include <system_error>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include "base/id.h"
#include "base/unavailable.h"
#include "http/cookies.h"
#include "http/parameter.h"
#include "http/target.h"
#include "http/wire.h"

namespace http {

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;

using Executor = net::io_context::executor_type;
template <typename T>
using Task = net::awaitable<T, Executor>;
using Socket = net::basic_stream_socket<net::ip::tcp, Executor>;
using Acceptor = net::basic_socket_acceptor<net::ip::tcp, Executor>;
using Timer = net::basic_waitable_timer<std::chrono::steady_clock, net::wait_traits<std::chrono::steady_clock>, Executor>;
using Descriptor = net::posix::basic_stream_descriptor<Executor>;
using Parser = beast::http::request_parser<beast::http::string_body>;
using Steady = std::chrono::steady_clock;
using ErrorCode = boost::system::error_code;

constexpr auto awaited = net::as_tuple(net::use_awaitable_t<Executor>{});
constexpr auto tick_time = std::chrono::milliseconds(250);
constexpr auto linger_time = std::chrono::seconds(5);
constexpr std::size_t read_bytes = 64 * 1024;

struct Connection {
  explicit Connection(Socket connected) : socket(std::move(connected)) {}
  Socket socket;
  beast::flat_buffer buffer{read_bytes};
  std::string peer;
  Steady::time_point deadline = Steady::time_point::max();
  bool waiting = false;  // for a request's first byte
  bool late = false;     // the deadline passed: what was under way on the socket was cancelled
  void within(std::chrono::seconds time) {
    deadline = Steady::now() + time;
    late = false;
  }
};

/// Random characters that can be read out over a telephone; the system is asked for them in larger lots.
class References {
 public:
  std::string next() {
    constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
    if (used_ == lot_.size()) {
      random_(lot_);
      used_ = 0;
    }
    std::string reference;
    for (int i = 0; i < 8; ++i) reference += letters[lot_[used_++] & 31U];
    return reference;
  }

 private:
  base::Random random_ = base::system_random();
  std::array<std::uint8_t, 1024> lot_{};
  std::size_t used_ = 1024;
};

Method method_of(beast::http::verb verb) {
  if (verb == beast::http::verb::get) return Method::get;
  if (verb == beast::http::verb::head) return Method::head;
  if (verb == beast::http::verb::post) return Method::post;
  return Method::other;
}

void take_headers(const Parser::value_type& message, Request& request) {
  for (const auto& field : message) {
    const auto [at, fresh] = request.headers.try_emplace(lower_case(field.name_string()), field.value());
    if (!fresh) at->second.append(at->first == "cookie" ? "; " : ", ").append(field.value());
  }
  request.cookies = parse_cookies(request.header("cookie"));
}

/// Whether the target could be read. Done before anything is refused: who is told of a fault, and how, goes by the path.
bool take_target(const Parser::value_type& message, Request& request) {
  auto target = parse_target({message.target().data(), message.target().size()});
  if (!target) return false;
  request.path = std::move(target->path);
  request.query = std::move(target->query);
  return true;
}

/// What is wrong with a header that parses: the status of the fault, or 0. Where the length of the body could be read in two ways,
/// another server on the way might read the other one (request smuggling): refused.
int fault_of(const Parser& parser) {
  const auto& message = parser.get();
  const bool transfer_coding = message.count(beast::http::field::transfer_encoding) > 0;
  if (transfer_coding && (!message.chunked() || message.version() < 11 || message.count(beast::http::field::content_length) > 0)) return 400;
  if (message.count(beast::http::field::host) > 1 || (message.version() >= 11 && message.count(beast::http::field::host) == 0)) return 400;
  const auto expect = message.find(beast::http::field::expect);
  if (expect != message.end() && !beast::iequals(expect->value(), "100-continue")) return 417;
  return 0;
}

int fault_of(ErrorCode broke, bool late) {
  using beast::http::error;
  if (late) return 408;
  if (broke == error::header_limit || broke == error::buffer_overflow) return 431;
  if (broke == error::body_limit) return 413;
  if (broke == error::end_of_stream || broke == error::partial_message) return 0;  // the client went away
  return broke.category() == beast::http::make_error_code(error::end_of_stream).category() ? 400 : 0;
}

}  // namespace

struct Server::State {
  State(unsigned worker_count, Limits bounds, std::function<Response(Request&)> act, std::function<Response(const Fault&)> page)
      : limits(bounds), answer(std::move(act)), draw(std::move(page)), workers(worker_count) {}

  Limits limits;
  std::function<Response(Request&)> answer;
  std::function<Response(const Fault&)> draw;
  net::io_context io{1};
  Acceptor acceptor{io};
  Timer tick{io};
  Timer room{io, Steady::time_point::max()};  // cancelled when a connection ends: there is room for another
  Descriptor stop_signal{io, eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  std::set<Connection*> connections;
  std::size_t bodies_bytes = 0;
  bool stopping = false;
  Steady::time_point stop_by = Steady::time_point::max();
  References references;
  net::thread_pool workers;  // the last member: its threads end before what they use

  void listen(const std::string& address, unsigned short port);
  Task<void> accept();
  Task<void> keep_time();
  Task<void> await_stop();
  Task<void> serve(std::shared_ptr<Connection> connection);
  Task<bool> exchange(Connection& connection);
  Task<ErrorCode> read_body(Connection& connection, Parser& parser);
  Task<bool> refuse(Connection& connection, Request& request, int status);
  Task<bool> send(Connection& connection, const Response& response, bool head, bool keep);
  Task<void> linger(Connection& connection);
  template <typename Work>
  Task<Response> on_worker(Work work);
  Response answered(Request& request);
  Response drawn(const Fault& fault);
};

void Server::State::listen(const std::string& address, unsigned short port) {
  const net::ip::tcp::endpoint endpoint(net::ip::make_address(address), port);
  acceptor.open(endpoint.protocol());
  acceptor.set_option(net::socket_base::reuse_address(true));
  acceptor.bind(endpoint);
  acceptor.listen(1024);
}

Task<void> Server::State::accept() {
  while (!stopping) {
    if (connections.size() >= limits.connections) {
      co_await room.async_wait(awaited);
      continue;
    }
    auto [error, socket] = co_await acceptor.async_accept(awaited);
    if (stopping) co_return;
    if (error) {  // no descriptor free, or the peer has gone again
      Timer pause(io, std::chrono::milliseconds(50));
      co_await pause.async_wait(awaited);
      continue;
    }
    auto connection = std::make_shared<Connection>(std::move(socket));
    connections.insert(connection.get());
    net::co_spawn(io, serve(std::move(connection)), net::detached);
  }
}

Task<void> Server::State::keep_time() {
  while (!stopping || !connections.empty()) {
    const auto now = Steady::now();
    for (Connection* connection : connections) {
      if (connection->deadline > now && stop_by > now) continue;
      connection->late = true;
      connection->deadline = Steady::time_point::max();
      ErrorCode ignored;
      connection->socket.cancel(ignored);
    }
    tick.expires_after(tick_time);
    co_await tick.async_wait(awaited);
  }
}

Task<void> Server::State::await_stop() {
  co_await stop_signal.async_wait(Descriptor::wait_read, awaited);
  stopping = true;
  stop_by = Steady::now() + limits.stop_time;
  acceptor.close();
  room.cancel();
  tick.cancel();
  for (Connection* connection : connections) {
    if (connection->waiting) connection->socket.cancel();
  }
}

Task<void> Server::State::serve(std::shared_ptr<Connection> connection) {
  try {
    ErrorCode ignored;
    connection->socket.set_option(net::ip::tcp::no_delay(true), ignored);
    connection->peer = connection->socket.remote_endpoint(ignored).address().to_string();
    while (co_await exchange(*connection)) {
    }
  } catch (const std::exception&) {
    connection->buffer.clear();  // no memory for this connection: it ends, the others go on
  }
  connections.erase(connection.get());
  room.cancel();
  if (stopping && connections.empty()) tick.cancel();
}

/// One request and its answer; whether another may follow on the connection.
Task<bool> Server::State::exchange(Connection& connection) {
  if (connection.buffer.size() == 0) {
    if (stopping) co_return false;
    connection.waiting = true;
    connection.within(limits.idle_time);
    const auto [error, length] = co_await connection.socket.async_read_some(connection.buffer.prepare(4096), awaited);
    connection.waiting = false;
    if (error) co_return false;
    connection.buffer.commit(length);
  }
  Parser parser;
  parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
  parser.body_limit(limits.body_bytes);
  connection.within(limits.header_time);
  Request request;
  request.peer = connection.peer;
  request.reference = references.next();
  const auto [header_error, header_length] = co_await beast::http::async_read_header(connection.socket, connection.buffer, parser, awaited);
  request.method = method_of(parser.get().method());
  take_headers(parser.get(), request);
  const bool has_target = take_target(parser.get(), request);
  if (header_error) co_return co_await refuse(connection, request, fault_of(header_error, connection.late));
  if (const int status = has_target ? fault_of(parser) : 400; status != 0) co_return co_await refuse(connection, request, status);
  if (const auto error = co_await read_body(connection, parser)) {
    const bool full = error == boost::system::errc::not_enough_memory;
    co_return co_await refuse(connection, request, full ? 503 : fault_of(error, connection.late));
  }
  const bool head = request.method == Method::head;
  request.body = std::move(parser.get().body());
  connection.deadline = Steady::time_point::max();
  const Response response = co_await on_worker([this, &request] { return answered(request); });
  const bool keep = parser.keep_alive() && !stopping;
  const bool sent = co_await send(connection, response, head, keep);
  co_return sent && keep;
}

/// Where no memory is left for bodies, the error is not_enough_memory.
Task<ErrorCode> Server::State::read_body(Connection& connection, Parser& parser) {
  if (parser.is_done()) co_return ErrorCode{};
  const std::size_t bytes = parser.chunked() ? limits.body_bytes : parser.content_length().value_or(0);
  if (bodies_bytes + bytes > limits.bodies_bytes) co_return make_error_code(boost::system::errc::not_enough_memory);
  bodies_bytes += bytes;
  connection.within(limits.body_time);
  ErrorCode error;
  if (parser.get().count(beast::http::field::expect) > 0) {
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    const auto [write_error, written] = co_await net::async_write(connection.socket, net::buffer(go_on), awaited);
    error = write_error;
  }
  if (!error) {
    const auto [read_error, read] = co_await beast::http::async_read(connection.socket, connection.buffer, parser, awaited);
    error = read_error;
  }
  bodies_bytes -= bytes;
  co_return error;
}

Task<bool> Server::State::refuse(Connection& connection, Request& request, int status) {
  if (status == 0) co_return false;  // the connection broke
  connection.deadline = Steady::time_point::max();
  const Response response = co_await on_worker([this, &request, status] { return drawn({status, request}); });
  if (co_await send(connection, response, request.method == Method::head, false)) co_await linger(connection);
  co_return false;
}

Task<bool> Server::State::send(Connection& connection, const Response& response, bool head, bool keep) {
  connection.within(limits.body_time);
  const std::string header = wire_header(response, keep);
  const bool with_body = !head && response.status != 204 && response.status != 304;
  const std::array<net::const_buffer, 2> buffers{net::buffer(header), with_body ? net::buffer(response.body) : net::const_buffer()};
  const auto [error, length] = co_await net::async_write(connection.socket, buffers, awaited);
  co_return !error;
}

/// Closing at once while the client still sends would reset the connection and take our answer from it unread.
Task<void> Server::State::linger(Connection& connection) {
  ErrorCode error;
  connection.socket.shutdown(Socket::shutdown_send, error);
  connection.within(linger_time);
  std::size_t left = 4 * limits.body_bytes;
  while (!error && left > 0) {
    connection.buffer.clear();
    const auto [read_error, length] = co_await connection.socket.async_read_some(connection.buffer.prepare(read_bytes), awaited);
    error = read_error;
    left -= std::min(left, length);
  }
}

template <typename Work>
Task<Response> Server::State::on_worker(Work work) {
  const auto start = [this](auto done, Work job) {
    auto keep_running = net::make_work_guard(io);
    net::post(workers, [this, done = std::move(done), job = std::move(job), keep_running = std::move(keep_running)]() mutable {
      Response response = job();
      net::post(io, [done = std::move(done), response = std::move(response)]() mutable { std::move(done)(std::move(response)); });
    });
  };
  net::use_awaitable_t<Executor> token;
  co_return co_await net::async_initiate<net::use_awaitable_t<Executor>, void(Response)>(start, token, std::move(work));
}

Response Server::State::answered(Request& request) {
  try {
    if (request.method == Method::post && !read_form(request)) return drawn({400, request});
    return answer(request);
  } catch (const base::Unavailable& unavailable) {
    return drawn({503, request, unavailable.what()});
  } catch (const std::exception& error) {
    return drawn({500, request, error.what()});
  }
}

Response Server::State::drawn(const Fault& fault) {
  try {
    return draw(fault);
  } catch (const std::exception&) {
    return plain(fault);
  }
}

Server::Server(std::string address, unsigned short port, unsigned workers, Limits limits, std::function<Response(Request&)> answer,
               std::function<Response(const Fault&)> draw)
    : state_(std::make_unique<State>(workers, limits, std::move(answer), std::move(draw))) {
  state_->listen(address, port);
}

Server::~Server() = default;

unsigned short Server::port() const { return state_->acceptor.local_endpoint().port(); }

void Server::run() {
  net::co_spawn(state_->io, state_->await_stop(), net::detached);
  net::co_spawn(state_->io, state_->keep_time(), net::detached);
  net::co_spawn(state_->io, state_->accept(), net::detached);
  state_->io.run();
  state_->workers.join();
}

void Server::stop() {
  const std::uint64_t one = 1;
  // Nothing but a system call: a signal may have interrupted anything.
  [[maybe_unused]] const auto written = write(state_->stop_signal.native_handle(), &one, sizeof one);
}

Response Server::plain(const Fault& fault) {
  return Response::text(std::to_string(fault.status) + " " + std::string(reason_phrase(fault.status)) + "\n" + fault.request.reference + "\n", fault.status);
}

}  // namespace http
