#include <array>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "paper/ornament.h"

namespace paper::figure {
namespace {

using Vector = std::array<double, 2>;
constexpr double turn = 2 * std::numbers::pi;

void put(std::string& out, const Vector& point) { fmt::format_to(std::back_inserter(out), "{:.1f} {:.1f} ", point[0], point[1]); }

// A smooth curve as cubics through its points at t = 0, 1/samples ..., 1, with its own tangents there (Hermite's form).
template <typename Point, typename Tangent>
void put_curve(std::string& out, int samples, Point point, Tangent tangent) {
  put(out, point(0.0));
  out += "m\n";
  for (int i = 0; i < samples; ++i) {
    const double t = static_cast<double>(i) / samples;
    const double u = static_cast<double>(i + 1) / samples;
    const double third = 1.0 / samples / 3;
    const Vector leaving = tangent(t);
    const Vector arriving = tangent(u);
    put(out, {point(t)[0] + third * leaving[0], point(t)[1] + third * leaving[1]});
    put(out, {point(u)[0] - third * arriving[0], point(u)[1] - third * arriving[1]});
    put(out, point(u));
    out += "c\n";
  }
}

}  // namespace

std::string wave_operators() {
  constexpr int strands = 6;
  constexpr double amplitude = side * 0.165;
  std::string out;
  for (int i = 0; i < strands; ++i) {
    const double phase = turn * i / strands;
    put_curve(
        out, 6, [&](double t) { return Vector{side * t, side / 2 + amplitude * std::sin(turn * t + phase)}; },
        [&](double t) { return Vector{side, amplitude * turn * std::cos(turn * t + phase)}; });
  }
  return out + "S\n";
}

std::string rosette_operators() {
  constexpr int petals = 12;
  constexpr int rings = 4;
  constexpr double middle = side / 2;
  std::string out;
  for (int ring = 0; ring < rings; ++ring) {
    const double phase = turn * ring / rings;
    const auto radius = [&](double t) { return middle * (0.68 + 0.31 * std::cos(petals * turn * t + phase)); };
    const auto growth = [&](double t) { return -middle * 0.31 * petals * turn * std::sin(petals * turn * t + phase); };
    put_curve(
        out, petals * 4,
        [&](double t) {
          return Vector{middle + radius(t) * std::cos(turn * t), middle + radius(t) * std::sin(turn * t)};
        },
        [&](double t) {
          return Vector{growth(t) * std::cos(turn * t) - radius(t) * turn * std::sin(turn * t),
                        growth(t) * std::sin(turn * t) + radius(t) * turn * std::cos(turn * t)};
        });
  }
  return out + "S\n";
}

}  // namespace paper::figure
