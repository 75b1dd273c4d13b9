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

# Precompiled headers, each shared by several libraries (all are compiled with the same flags): `standard` is the standard library's; `office` and `web`
# add what nearly every file of theirs includes, whose variants and visits are most of what such a file costs. A file includes what it
# needs all the same: what it may include is held by tests/tidy, not by these.
set(standard_headers <algorithm> <array> <bit> <charconv> <chrono> <compare> <cstdint> <cstring> <expected> <functional> <map> <memory>
  <optional> <ranges> <set> <span> <string> <string_view> <tuple> <utility> <variant> <vector>)
function(qingbai_precompile name)
  if(QINGBAI_PCH)
    add_library(pch_${name} OBJECT ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
    target_link_libraries(pch_${name} PRIVATE flags)
    target_compile_options(pch_${name} PRIVATE -Winvalid-pch)
    target_precompile_headers(pch_${name} PRIVATE ${standard_headers} ${ARGN})
  endif()
endfunction()
qingbai_precompile(standard)
set(office_headers "codec/events.h" "office/act.h" "office/acts.h" "office/reading.h" "office/rows.h")
list(TRANSFORM office_headers PREPEND ${PROJECT_SOURCE_DIR}/src/)
qingbai_precompile(office ${office_headers})
set(web_headers "web/act_page.h" "web/act_section.h" "web/page.h" "web/pages.h" "web/review_page.h")
list(TRANSFORM web_headers PREPEND ${PROJECT_SOURCE_DIR}/src/)
# With the operator's log, whose formatting costs a file five seconds.
qingbai_precompile(web ${office_headers} ${web_headers} <spdlog/spdlog.h>)
if(QINGBAI_PCH)
  target_link_libraries(pch_web PRIVATE spdlog::spdlog)
endif()

# qingbai_precompiled(TARGET [NAME]): the target is compiled with this one.
function(qingbai_precompiled target)
  if(QINGBAI_PCH)
    set(name standard)
    if(ARGC GREATER 1)
      set(name ${ARGV1})
    endif()
    target_precompile_headers(${target} REUSE_FROM pch_${name})
    target_compile_options(${target} PRIVATE -Winvalid-pch)
  endif()
endfunction()
