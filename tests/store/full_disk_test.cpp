#include <sys/mount.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>

#include "base/unavailable.h"
#include "journals.h"
#include "store/damaged.h"
#include "store/verify.h"

using namespace ledger;
using namespace world;

namespace {

/// A disk of two megabytes; none where this machine lets nobody mount one.
class SmallDisk {
 public:
  SmallDisk() : mounted_(mount("qingbai", folder_.path().c_str(), "tmpfs", 0, "size=2m") == 0) {}
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk() {
    if (mounted_) umount2(folder_.path().c_str(), MNT_DETACH);
  }
  bool mounted() const { return mounted_; }
  std::string file(const std::string& name) const { return folder_.file(name); }

  /// Takes every byte that is left.
  void fill() const {
    std::ofstream out(file("filler"), std::ios::binary | std::ios::app);
    for (const std::string block(4096, 'x'); out.write(block.data(), static_cast<std::streamsize>(block.size())).flush();) {
    }
  }
  void make_room() const { std::filesystem::remove(file("filler")); }

 private:
  Folder folder_;
  bool mounted_;
};

Batch entry(std::uint64_t version, std::size_t size) {
  auto made = batch({draft(id(1), version, "x", {"n"})});
  made.drafts[0].ordinary.resize(size);
  return made;
}

}  // namespace

TEST_CASE("disk: while it is full nothing is acknowledged and all can be read, and once there is room the next append stands", "[journal]") {
  const SmallDisk disk;
  if (!disk.mounted()) {
    WARN("no small disk can be mounted here (" << std::strerror(errno) << "): run this test as root");
    return;
  }
  const auto path = disk.file("journal.db");
  std::uint64_t acknowledged = 0;
  {
    Hands hands;
    store::SqliteJournal journal(path, keys(), hands.clock(), seeded(run_seed()));
    for (int times = 0; times < 3; ++times) {
      for (int i = 0; i < 5; ++i) {
        REQUIRE(journal.append(entry(acknowledged, 3'000)));
        ++acknowledged;
      }
      disk.fill();
      // Some bytes of the last page may be left; none of what is refused is acknowledged.
      int refused = 0;
      for (int i = 0; i < 40; ++i) {
        try {
          if (journal.append(entry(acknowledged, 20'000))) ++acknowledged;
        } catch (const base::Unavailable& full) {
          CHECK(dynamic_cast<const store::Poisoned*>(&full) == nullptr);
          ++refused;
        }
      }
      CHECK(refused > 30);
      CHECK_THROWS_AS(journal.shelf().put(base::Digest{}, base::Bytes(20'000), morning), base::Unavailable);
      CHECK(journal.writable());
      CHECK(journal.load(id(1)).size() == acknowledged);
      CHECK(journal.size() == acknowledged);

      disk.make_room();
      const auto freed = std::chrono::steady_clock::now();
      const auto next = journal.append(entry(acknowledged, 3'000));
      REQUIRE(next);
      ++acknowledged;
      CHECK((*next)[0].allotted[0] == acknowledged);  // what was refused has taken no number
      CHECK((*next)[0].position == acknowledged - 1);
      CHECK(std::chrono::steady_clock::now() - freed < std::chrono::seconds{5});
    }
  }
  CHECK_FALSE(store::verify(path, keys()).fault);
  Hands hands;
  CHECK(store::SqliteJournal(path, keys(), hands.clock(), seeded(1)).load(id(1)).size() == acknowledged);
}
