# The benches are programs of their own, built when asked for.
add_executable(journal_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/bench/journal_bench.cpp)
target_link_libraries(journal_bench PRIVATE store ledger sql base)
qingbai_precompiled(journal_bench)
add_executable(register_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/bench/register_bench.cpp)
target_link_libraries(register_bench PRIVATE platform)
qingbai_precompiled(register_bench)
