# qingbai_folder(NAME [USES folder...] [LIBRARIES target...] [PRECOMPILED header] [TOGETHER n]): src/NAME is one library, its row of the tower is USES. So many
# files of it are compiled together: where most of what a file costs are the variants of events and states, they are made once for all of them.
function(qingbai_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PRECOMPILED;TOGETHER" "USES;LIBRARIES")
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE flags ${arg_USES} ${arg_LIBRARIES})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC flags ${arg_USES} ${arg_LIBRARIES})
  qingbai_precompiled(${name} ${arg_PRECOMPILED})
  if(arg_TOGETHER AND QINGBAI_PCH)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${arg_TOGETHER})
  endif()
endfunction()

# qingbai_tests(NAME [USES folder...]): tests/NAME/*.cpp is one program of Catch2 tests, build/tests/NAME_test.
function(qingbai_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;LIBRARIES")
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(${name}_test ${sources})
  target_link_libraries(${name}_test PRIVATE catch_main ${arg_USES} ${arg_LIBRARIES})
  target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name}_test PRIVATE QINGBAI_SOURCE="${PROJECT_SOURCE_DIR}" QINGBAI_PROGRAM="${PROJECT_BINARY_DIR}/qingbai")
  set_target_properties(${name}_test PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  if(QINGBAI_PCH)
    target_precompile_headers(${name}_test REUSE_FROM catch_main)
    target_compile_options(${name}_test PRIVATE -Winvalid-pch)
  endif()
  add_test(NAME ${name} COMMAND ${name}_test)
endfunction()

# qingbai_embed(TARGET NAMESPACE ROOT file...): the files' bytes become part of the program;
# NAMESPACE::embedded(path) finds them by their path below ROOT (see src/base/embedded.h).
function(qingbai_embed target namespace root)
  set(table "")
  set(assembly "")
  set(declarations "")
  set(i 0)
  foreach(file IN LISTS ARGN)
    file(RELATIVE_PATH path ${root} ${file})
    set(symbol "${namespace}_embedded_${i}")
    string(APPEND assembly ".global ${symbol}\n.global ${symbol}_end\n.balign 16\n${symbol}:\n.incbin \"${file}\"\n${symbol}_end:\n.byte 0\n")
    string(APPEND declarations "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND table "    {\"${path}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
    math(EXPR i "${i} + 1")
  endforeach()
  set(dir ${PROJECT_BINARY_DIR}/embedded/${namespace})
  file(CONFIGURE OUTPUT ${dir}/bytes.S CONTENT ".section .rodata\n${assembly}.section .note.GNU-stack,\"\",@progbits\n" @ONLY)
  file(CONFIGURE OUTPUT ${dir}/table.cpp CONTENT
"#include \"base/embedded.h\"
${declarations}
namespace ${namespace} {
std::span<const base::EmbeddedFile> embedded_files() {
  static const base::EmbeddedFile files[] = {
${table}  };
  return files;
}
}
" @ONLY)
  set_source_files_properties(${dir}/bytes.S PROPERTIES OBJECT_DEPENDS "${ARGN}")
  target_sources(${target} PRIVATE ${dir}/bytes.S ${dir}/table.cpp)
  set_source_files_properties(${dir}/bytes.S PROPERTIES SKIP_PRECOMPILE_HEADERS ON LANGUAGE ASM)
endfunction()
