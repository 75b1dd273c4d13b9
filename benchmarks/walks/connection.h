#pragma once
#include <string>
#include <string_view>

namespace walks {

/// What came back. The views are of the connection's memory: gone with its next request.
struct Answer {
  int status = 0;
  std::string_view location;
  std::string_view cookie;  // the first that is set, "name=value"
  std::string_view body;
};

/// A kept-alive HTTP/1.1 connection to the loopback interface that waits for each answer; cheap, since the server under test needs the machine.
/// Reads answers with a Content-Length, which is what the server sends; throws std::runtime_error where anything else happens.
class Connection {
 public:
  explicit Connection(unsigned short port);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  Answer get(std::string_view path);
  Answer post(std::string_view path, std::string_view content_type, std::string_view body);
  /// Sent with every request from now on.
  void keep_cookie(std::string_view cookie) { cookie_ = cookie; }

 private:
  Answer exchange(std::string_view start, std::string_view content);
  Answer receive();
  std::size_t more();

  int socket_ = -1;
  std::string host_;
  std::string cookie_;
  std::string sent_;
  std::string received_;
  std::size_t filled_ = 0;
};

}  // namespace walks
