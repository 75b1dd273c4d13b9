#include <cstdio>

#include <fmt/format.h>

#include "check/file.h"
#include "main/parts.h"
#include "office/rows.h"
#include "store/verify.h"

namespace main_program {
