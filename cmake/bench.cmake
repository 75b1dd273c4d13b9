# The benches are programs of their own, built when asked for.
add_executable(register_bench EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/bench/register_bench.cpp)
target_link_libraries(register_bench PRIVATE platform)
qingbai_precompiled(register_bench)
