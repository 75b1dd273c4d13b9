#pragma once
#include <type_traits>
#include <variant>

namespace procedure {

template <class T>
inline constexpr bool is_one_of_several = false;
template <class... T>
inline constexpr bool is_one_of_several<std::variant<T...>> = true;

/// Each part of the way of a matter holds the part `before` it: the part that is asked for, found from any state; none where the state is not that far.
template <class Part, class State>
auto* part(State& state) {
  using Found = std::conditional_t<std::is_const_v<State>, const Part, Part>;
  if constexpr (std::is_same_v<std::remove_const_t<State>, Part>) return static_cast<Found*>(&state);
  else if constexpr (is_one_of_several<std::remove_const_t<State>>)
    return std::visit([](auto& held) -> Found* { return part<Part>(held); }, state);
  else if constexpr (requires { state.before; }) return static_cast<Found*>(part<Part>(state.before));
  else return static_cast<Found*>(nullptr);
}

}  // namespace procedure
