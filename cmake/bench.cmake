# ./bench: each program measures one thing against the limit of this machine, in one run. Built when asked for.
function(qingbai_bench name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;SOURCES")
  add_executable(${name}_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/benchmarks/${name}_bench.cpp ${arg_SOURCES})
  target_link_libraries(${name}_bench PRIVATE PkgConfig::jemalloc ${arg_USES})  # the allocator that the program has
  target_include_directories(${name}_bench PRIVATE ${PROJECT_SOURCE_DIR}/benchmarks)
  set_target_properties(${name}_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/benchmarks)
  qingbai_precompiled(${name}_bench)
endfunction()

qingbai_bench(journal USES store ledger sql base)
qingbai_bench(register USES platform)
qingbai_bench(paper USES signer paper seal text)
file(GLOB walks CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/benchmarks/walks/*.cpp)
qingbai_bench(walks USES store seal base Threads::Threads SOURCES ${walks})

# The service put together in a bench's own process, as src/main puts it together; what starts and asks the program is the walks' own.
set(parts ${PROJECT_SOURCE_DIR}/src/main/parts.cpp ${PROJECT_SOURCE_DIR}/src/main/signing.cpp ${PROJECT_SOURCE_DIR}/src/main/log.cpp)
set(bureau ${PROJECT_SOURCE_DIR}/benchmarks/bureau/bureau.cpp ${PROJECT_SOURCE_DIR}/benchmarks/walks/applicant.cpp ${parts})
set(asking ${PROJECT_SOURCE_DIR}/benchmarks/walks/connection.cpp ${PROJECT_SOURCE_DIR}/benchmarks/walks/served.cpp)
set(served web transparency signer office check paper credential platform store codec jurisdiction seal http spdlog::spdlog Threads::Threads)
qingbai_bench(credential USES credential seal)
qingbai_bench(checks USES ${served} SOURCES ${bureau} ${asking})
qingbai_bench(issue USES ${served} SOURCES ${bureau})
qingbai_bench(browser USES ${served} SOURCES ${bureau} ${asking})

add_custom_target(benches DEPENDS journal_bench register_bench paper_bench walks_bench credential_bench issue_bench checks_bench browser_bench)
