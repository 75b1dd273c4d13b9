// Asio and Beast, compiled once: server.cpp and post.cpp, which alone speak with them, then build in half the time.
#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/beast/src.hpp>
