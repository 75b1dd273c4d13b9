#pragma once
#include "world.h"

/// Every journal that the suite runs over.
#define JOURNALS world::InMemory
