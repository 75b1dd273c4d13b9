# How every file is compiled: C++23 by g++ 12, hardened, warnings are errors.
add_library(flags INTERFACE)
target_compile_features(flags INTERFACE cxx_std_23)
target_include_directories(flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(flags INTERFACE
  -Wall -Wextra -Wformat=2 -Wconversion
  $<$<BOOL:${QINGBAI_WERROR}>:-Werror>
  -U_FORTIFY_SOURCE $<$<NOT:$<CONFIG:Coverage>>:-D_FORTIFY_SOURCE=3> -D_GLIBCXX_ASSERTIONS
  -fstack-clash-protection -fstack-protector-strong -fcf-protection=full -ftrivial-auto-var-init=zero -fPIE)
target_link_options(flags INTERFACE
  -fuse-ld=mold -pie -Wl,-z,relro,-z,now,-z,noexecstack)

# One precompiled header of the standard library serves every library (all are compiled with the same flags).
if(QINGBAI_PCH)
  add_library(pch OBJECT ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
  target_link_libraries(pch PRIVATE flags)
  target_compile_options(pch PRIVATE -Winvalid-pch)
  target_precompile_headers(pch PRIVATE
    <algorithm> <array> <bit> <charconv> <chrono> <compare> <cstdint> <cstring> <expected> <functional> <map> <memory>
    <optional> <ranges> <set> <span> <string> <string_view> <tuple> <utility> <variant> <vector>)
endif()

function(qingbai_precompiled target)
  if(QINGBAI_PCH)
    target_precompile_headers(${target} REUSE_FROM pch)
    target_compile_options(${target} PRIVATE -Winvalid-pch)
  endif()
endfunction()
