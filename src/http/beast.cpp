// Asio and Beast, compiled once: server.cpp, which alone speaks with them, then builds in half the time.
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
