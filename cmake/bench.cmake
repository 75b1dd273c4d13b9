# The benches are programs of their own, built when asked for.
add_executable(journal_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/bench/journal_bench.cpp)
target_link_libraries(journal_bench PRIVATE store ledger sql base)
qingbai_precompiled(journal_bench)
add_executable(register_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/bench/register_bench.cpp)
target_link_libraries(register_bench PRIVATE platform)
qingbai_precompiled(register_bench)
# ./bench: each program measures one thing against the limit of this machine, in one run.
add_executable(paper_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/bench/paper_bench.cpp)
target_link_libraries(paper_bench PRIVATE paper seal text)
set_target_properties(paper_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bench)
qingbai_precompiled(paper_bench)
