#include "transparency/publication.h"

#include <algorithm>

#include "base/durable_file.h"

namespace transparency {

using namespace ledger;

namespace {

// Three chances to hear from a witness within the time that it may be silent, and one a minute at least.
std::chrono::milliseconds refresh_of(std::chrono::milliseconds silence) {
  return std::clamp<std::chrono::milliseconds>(silence / 3, std::chrono::seconds(1), std::chrono::minutes(1));
}

}  // namespace

Publication::Publication(const TreeSource& source, SigningKey key, PublicationSettings settings, base::Clock clock, Alarm alarm)
    : source_(source),
      settings_(std::move(settings)),
      clock_(std::move(clock)),
      alarm_(std::move(alarm)),
      tree_(source, std::move(key), settings_.directory + "/signed"),
      cosigners_(settings_.witnesses, refresh_of(settings_.silence), settings_.patience, clock_, [this](const std::string& sentence) { tell(sentence); }) {
  resume();
}

Publication::~Publication() {
  thread_.request_stop();
  wanted_.notify_all();
}

void Publication::resume() {
  const auto text = base::read_file(published_file());
  if (!text) return;
  const auto note = parse_note(*text);
  const auto checkpoint = note ? parse_checkpoint(note->text) : std::unexpected(base::Malformed{});
  if (!checkpoint || !signed_by(*note, key(), holds)) throw std::runtime_error(published_file() + " is not a checkpoint of this log");
  if (checkpoint->size > tree_.checkpoint().size) throw Forked("the log has published more than it remembers to have signed");
  cosigners_.resume(*note);
  published_ = std::make_shared<Published>(Published{*text, checkpoint->size, tree_.edge()});
  last_seen_ = cosigners_.since(*note, settings_.quorum);
}

void Publication::start() {
  thread_ = std::jthread([this](const std::stop_token& stopping) { run(stopping); });
}

void Publication::run(const std::stop_token& stopping) {
  while (!stopping.stop_requested()) {
    look();
    std::unique_lock lock(mutex_);
    wanted_.wait_for(lock, stopping, settings_.every, [this] { return hurry_; });
    hurry_ = false;
  }
}

void Publication::look() {
  if (forked_) return;
  try {
    look_once();
  } catch (const Forked& fork) {
    forked_ = true;
    tell(std::string("nothing more is published: ") + fork.what());
  } catch (const std::exception& broken) {  // of a thread of its own nobody else would hear; it is tried again
    tell(broken.what());
  }
}

void Publication::look_once() {
  tree_.advance();
  const auto nodes = nodes_of(*tree_.edge(), full_tiles(source_));
  const auto& checkpoint = tree_.checkpoint();
  const bool answered = cosigners_.ask(tree_.note(), checkpoint, [&](std::uint64_t older) { return consistency_proof(nodes, older, checkpoint.size); });
  const bool known = newest()->text.starts_with(tree_.note().text);
  const bool enough = !cosigners_.any() || cosigners_.count(tree_.note()) >= settings_.quorum;
  if (enough && (answered || !known)) publish();
  if (answered) told_.clear();
  const std::scoped_lock lock(mutex_);
  if (const auto seen = cosigners_.since(tree_.note(), settings_.quorum)) last_seen_ = seen;
}

// On the disk first: what others have seen is known after a restart.
void Publication::publish() {
  auto text = to_text(cosigners_.cosigned(tree_.note()));
  base::write_durably(published_file(), text);
  {
    const std::scoped_lock lock(mutex_);
    published_ = std::make_shared<Published>(Published{std::move(text), tree_.checkpoint().size, tree_.edge()});
  }
  grown_.notify_all();
}

void Publication::tell(const std::string& sentence) {
  if (sentence == told_) return;
  told_ = sentence;
  alarm_(sentence);
}

std::shared_ptr<const Publication::Published> Publication::newest() const {
  const std::scoped_lock lock(mutex_);
  return published_;
}

std::string Publication::checkpoint() const { return newest()->text; }
std::uint64_t Publication::size() const { return newest()->size; }

std::optional<base::Bytes> Publication::tile(const TileName& name) const {
  const auto seen = newest();
  if (!in_tree(name, seen->size)) return std::nullopt;
  const auto length = name.width * sizeof(Digest);
  const bool full = name.index < seen->edge->size() >> (8 * (name.level + 1));
  auto hashes = full ? source_.full_tile(name.level, name.index) : base::Bytes{};
  const auto first = (full ? base::ByteView(hashes) : seen->edge->partial(name.level)).first(length);
  return base::Bytes(first.begin(), first.end());
}

std::optional<LogProof> prove(const TreeSource& source, const TileEdge& edge, const std::string& checkpoint, std::uint64_t size, std::uint64_t position) {
  if (position >= size) return std::nullopt;
  const auto opening = source.opening(position);
  if (!opening) return std::nullopt;
  return LogProof{to_cbor(*opening), position, inclusion_proof(nodes_of(edge, full_tiles(source)), position, size), checkpoint};
}

std::optional<LogProof> Publication::proof(std::uint64_t position) const {
  const auto seen = newest();
  return seen->size == 0 ? std::nullopt : prove(source_, *seen->edge, seen->text, seen->size, position);
}

bool Publication::await(std::uint64_t position, std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  hurry_ = true;
  wanted_.notify_all();
  return grown_.wait_for(lock, time, [&] { return published_->size > position; });
}

std::optional<LogProof> Publication::published(std::uint64_t position) {
  return await(position, settings_.wait) ? proof(position) : std::nullopt;
}

bool Publication::witnessed() const {
  if (forked_) return false;
  if (settings_.witnesses.empty()) return true;
  const std::scoped_lock lock(mutex_);
  return last_seen_ && clock_() - *last_seen_ <= settings_.silence;
}

}  // namespace transparency
