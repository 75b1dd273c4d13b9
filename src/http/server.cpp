#include "http/server.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include "base/unavailable.h"
#include "http/connection.h"
#include "http/cookies.h"
#include "http/parameter.h"
#include "http/reference.h"
#include "http/target.h"
#include "http/wire.h"

namespace http {

namespace {

constexpr auto tick_time = std::chrono::milliseconds(250);
constexpr auto linger_time = std::chrono::seconds(5);
constexpr unsigned spare_threads = 2;

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

/// What is wrong with a header that parses: the status of the fault, or 0. Where the length of the body could be read in two ways,
/// another server on the way might read the other one (request smuggling): refused.
int fault_of(const Parser& parser, Request& request) {
  const auto& message = parser.get();
  const bool transfer_coding = message.count(beast::http::field::transfer_encoding) > 0;
  if (transfer_coding && (!message.chunked() || message.version() < 11 || message.count(beast::http::field::content_length) > 0)) return 400;
  if (message.count(beast::http::field::host) > 1 || (message.version() >= 11 && message.count(beast::http::field::host) == 0)) return 400;
  auto target = parse_target({message.target().data(), message.target().size()});
  if (!target) return 400;
  request.path = std::move(target->path);
  request.query = std::move(target->query);
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
  State(unsigned acts, Limits bounds, std::function<Response(Request&)> act, std::function<Response(const Fault&)> page)
      : limits(bounds), answer(std::move(act)), draw(std::move(page)), threads(acts + spare_threads), places(acts) {}

  Limits limits;
  std::function<Response(Request&)> answer;
  std::function<Response(const Fault&)> draw;
  unsigned threads;
  net::io_context io;
  Executor house = net::make_strand(io);  // accepts, keeps the time, knows the connections
  Acceptor acceptor{house};
  Timer tick{house};
  Timer room{house, Steady::time_point::max()};  // cancelled when a connection ends: there is room for another
  Descriptor stop_signal{house, eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  std::set<std::shared_ptr<Connection>> connections;
  std::atomic<std::size_t> bodies_bytes = 0;
  std::atomic<bool> stopping = false;
  std::atomic<Steady::time_point> stop_by = Steady::time_point::max();
  std::mutex places_mutex;
  unsigned places;                      // free ones, for acts
  std::deque<Connection*> in_the_queue;  // for a place

  void listen(const std::string& address, unsigned short port);
  Task<void> accept();
  Task<void> keep_time();
  Task<void> await_stop();
  Task<void> serve(std::shared_ptr<Connection> connection);
  Task<bool> exchange(Connection& connection);
  enum class Part { header, whole };
  Task<ErrorCode> read(Connection& connection, Parser& parser, Part part);
  Task<ErrorCode> read_body(Connection& connection, Parser& parser);
  Task<bool> refuse(Connection& connection, Request& request, int status);
  Task<bool> send(Connection& connection, const Response& response, bool head, bool keep);
  Task<void> linger(Connection& connection);
  template <typename Work>
  Task<Response> in_place(Connection& connection, Work work);
  Task<void> take_place(Connection& connection);
  void give_place();
  void cut_if_late(Connection& connection);
  void forget(const std::shared_ptr<Connection>& connection);
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
    auto [error, socket] = co_await acceptor.async_accept(net::make_strand(io), awaited);
    if (stopping) co_return;
    if (error) {  // no descriptor free, or the peer has gone again
      Timer pause(house, std::chrono::milliseconds(50));
      co_await pause.async_wait(awaited);
      continue;
    }
    auto connection = std::make_shared<Connection>(std::move(socket));
    connections.insert(connection);
    net::co_spawn(connection->socket.get_executor(), serve(connection), net::detached);
  }
}

Task<void> Server::State::keep_time() {
  while (!stopping || !connections.empty()) {
    const auto now = Steady::now();
    for (const auto& connection : connections) {
      if (connection->deadline.load() > now && stop_by.load() > now) continue;
      net::post(connection->socket.get_executor(), [this, connection] { cut_if_late(*connection); });
    }
    tick.expires_after(tick_time);
    co_await tick.async_wait(awaited);
  }
}

void Server::State::cut_if_late(Connection& connection) {
  const auto now = Steady::now();
  if (connection.deadline.load() > now && stop_by.load() > now) return;
  connection.late = true;
  connection.deadline = Steady::time_point::max();
  ErrorCode ignored;
  connection.socket.cancel(ignored);
}

Task<void> Server::State::await_stop() {
  co_await stop_signal.async_wait(Descriptor::wait_read, awaited);
  stop_by = Steady::now() + limits.stop_time;
  stopping = true;
  acceptor.close();
  room.cancel();
  tick.cancel();
  for (const auto& connection : connections)
    net::post(connection->socket.get_executor(), [connection] {
      ErrorCode ignored;
      if (connection->waiting) connection->socket.cancel(ignored);
    });
}

Task<void> Server::State::serve(std::shared_ptr<Connection> connection) {
  try {
    ErrorCode ignored;
    connection->socket.set_option(net::ip::tcp::no_delay(true), ignored);
    connection->socket.non_blocking(true, ignored);
    connection->peer = connection->socket.remote_endpoint(ignored).address().to_string();
    while (co_await exchange(*connection)) {
    }
  } catch (const std::exception&) {
    connection->buffer.clear();  // no memory for this connection: it ends, the others go on
  }
  net::post(house, [this, connection = std::move(connection)] { forget(connection); });
}

void Server::State::forget(const std::shared_ptr<Connection>& connection) {
  ErrorCode ignored;
  connection->socket.close(ignored);
  connections.erase(connection);
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
  request.reference = next_reference();
  const auto header_error = co_await read(connection, parser, Part::header);
  request.method = method_of(parser.get().method());
  take_headers(parser.get(), request);
  if (header_error) co_return co_await refuse(connection, request, fault_of(header_error, connection.late));
  if (const int status = fault_of(parser, request); status != 0) co_return co_await refuse(connection, request, status);
  if (const auto error = co_await read_body(connection, parser)) {
    const bool full = error == boost::system::errc::not_enough_memory;
    co_return co_await refuse(connection, request, full ? 503 : fault_of(error, connection.late));
  }
  const bool head = request.method == Method::head;
  request.body = std::move(parser.get().body());
  connection.deadline = Steady::time_point::max();
  const Response response = co_await in_place(connection, [this, &request] { return answered(request); });
  const bool keep = parser.keep_alive() && !stopping;
  const bool sent = co_await send(connection, response, head, keep);
  co_return sent && keep;
}

/// Parses what is there and reads only what is missing: most requests are there whole when their first byte is.
Task<ErrorCode> Server::State::read(Connection& connection, Parser& parser, Part part) {
  auto& buffer = connection.buffer;
  parser.eager(part == Part::whole);
  ErrorCode error;
  while (true) {
    if (buffer.size() > 0) buffer.consume(parser.put(buffer.data(), error));
    if (error && error != beast::http::error::need_more) co_return error;
    if (part == Part::whole ? parser.is_done() : parser.is_header_done()) co_return ErrorCode{};
    const auto room_left = buffer.max_size() - buffer.size();
    if (room_left == 0) co_return make_error_code(beast::http::error::buffer_overflow);
    const auto [read_error, length] = co_await connection.socket.async_read_some(buffer.prepare(std::min<std::size_t>(room_left, 16 * 1024)), awaited);
    if (read_error) co_return read_error;
    buffer.commit(length);
    error = {};
  }
}

/// Where no memory is left for bodies, the error is not_enough_memory.
Task<ErrorCode> Server::State::read_body(Connection& connection, Parser& parser) {
  if (parser.is_done()) co_return ErrorCode{};
  const std::size_t bytes = parser.chunked() ? limits.body_bytes : parser.content_length().value_or(0);
  if (bodies_bytes.fetch_add(bytes) + bytes > limits.bodies_bytes) {
    bodies_bytes -= bytes;
    co_return make_error_code(boost::system::errc::not_enough_memory);
  }
  connection.within(limits.body_time);
  ErrorCode error;
  if (parser.get().count(beast::http::field::expect) > 0) {
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    const auto [write_error, written] = co_await net::async_write(connection.socket, net::buffer(go_on), awaited);
    error = write_error;
  }
  if (!error) error = co_await read(connection, parser, Part::whole);
  bodies_bytes -= bytes;
  co_return error;
}

Task<bool> Server::State::refuse(Connection& connection, Request& request, int status) {
  if (status == 0) co_return false;  // the connection broke
  connection.deadline = Steady::time_point::max();
  const Response response = co_await in_place(connection, [this, &request, status] { return drawn({status, request}); });
  if (co_await send(connection, response, request.method == Method::head, false)) co_await linger(connection);
  co_return false;
}

Task<bool> Server::State::send(Connection& connection, const Response& response, bool head, bool keep) {
  connection.within(limits.body_time);
  const std::string header = wire_header(response, keep);
  const bool with_body = !head && response.status != 204 && response.status != 304;
  std::array<net::const_buffer, 2> buffers{net::buffer(header), with_body ? net::buffer(response.body) : net::const_buffer()};
  // What the system takes at once is sent at once; only the rest is waited for.
  ErrorCode error;
  auto sent = connection.socket.write_some(buffers, error);
  for (auto& buffer : buffers) {
    const auto part = std::min(sent, buffer.size());
    buffer += part;
    sent -= part;
  }
  if (error == net::error::would_block) error = {};
  if (error || net::buffer_size(buffers) == 0) co_return !error;
  const auto [rest_error, length] = co_await net::async_write(connection.socket, buffers, awaited);
  co_return !rest_error;
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

/// Some threads are left to read, accept and cut slow clients, however many acts wait for the disk.
template <typename Work>
Task<Response> Server::State::in_place(Connection& connection, Work work) {
  co_await take_place(connection);
  const std::unique_ptr<State, void (*)(State*)> place(this, [](State* state) { state->give_place(); });
  co_return work();
}

Task<void> Server::State::take_place(Connection& connection) {
  {
    const std::scoped_lock lock(places_mutex);
    if (places > 0) {
      --places;
      co_return;
    }
    in_the_queue.push_back(&connection);
  }
  co_await connection.turn.async_wait(awaited);
}

void Server::State::give_place() {
  const std::scoped_lock lock(places_mutex);
  if (in_the_queue.empty()) {
    ++places;
    return;
  }
  auto& turn = in_the_queue.front()->turn;
  in_the_queue.pop_front();
  net::post(turn.get_executor(), [&turn] { turn.cancel(); });  // after its wait has begun, on the same strand
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
  net::co_spawn(state_->house, state_->await_stop(), net::detached);
  net::co_spawn(state_->house, state_->keep_time(), net::detached);
  net::co_spawn(state_->house, state_->accept(), net::detached);
  std::vector<std::jthread> others;
  for (unsigned i = 1; i < state_->threads; ++i) others.emplace_back([this] { state_->io.run(); });
  state_->io.run();
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
