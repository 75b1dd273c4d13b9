// Reads a log as a stranger would, with nothing but Go's own golang.org/x/mod/sumdb: note for signatures, tlog for the tree.
//
//	log_reader log URL LOGKEY [WITNESSKEY ...]     checkpoint, tiles, inclusion of every entry (of many: of a sample), consistency from smaller trees
//	log_reader proof FILE LOGKEY [WITNESSKEY ...]  a *.tlog-proof whose extra bytes open the leaf
//	log_reader altered FILE LOGKEY [WITNESSKEY ...]  TIMES copies of it, each with a byte that is another one, lost or doubled: how many hold
//
// Where OLD is set, it names a file: the checkpoint that was seen last, from which this one must go on; the new one is written there.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// What does not hold ends the reading of the whole file.
type broken struct{ why error }

func need(err error) {
	if err != nil {
		panic(broken{err})
	}
}

func holds(read func()) (why error) {
	defer func() {
		if found := recover(); found != nil {
			why = fmt.Errorf("%v", found)
			if known, ours := found.(broken); ours {
				why = known.why
			}
		}
	}()
	read()
	return nil
}

func needThat(holds bool, what string) {
	if !holds {
		need(fmt.Errorf("%s", what))
	}
}

// A witness's key, which sumdb/note does not know: C2SP tlog-cosignature, cosignature/v1.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }
func (w *witness) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(signature), text)
	return ed25519.Verify(w.key, []byte(message), signature[8:])
}

func parseWitness(vkey string) *witness {
	parts := strings.SplitN(vkey, "+", 3)
	needThat(len(parts) == 3, "a verifier key has three parts")
	id, err := hex.DecodeString(parts[1])
	need(err)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	need(err)
	needThat(len(id) == 4 && len(key) == 33 && key[0] == 4, "not a witness's key")
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	needThat(bytes.Equal(sum[:4], id), "the key id is not that of name and key")
	return &witness{parts[0], binary.BigEndian.Uint32(id), key[1:]}
}

// The tree of a checkpoint, after every key that was named has signed it.
func open(message []byte, keys []string) tlog.Tree {
	log, err := note.NewVerifier(keys[0])
	need(err)
	known := []note.Verifier{log}
	for _, key := range keys[1:] {
		known = append(known, parseWitness(key))
	}
	opened, err := note.Open(message, note.VerifierList(known...))
	need(err)
	needThat(len(opened.Sigs) == len(keys), fmt.Sprintf("%d of %d keys have signed", len(opened.Sigs), len(keys)))
	origin, rest, _ := strings.Cut(opened.Text, "\n")
	needThat(origin == log.Name(), "the origin is not the key's name")
	// ParseTree knows the form of these lines, under the first line of its own log.
	tree, err := tlog.ParseTree([]byte("go.sum database tree\n" + rest))
	need(err)
	return tree
}

type reader struct {
	url   string
	tiles int
}

func (r *reader) get(path string, kind string) []byte {
	answer, err := http.Get(r.url + path)
	need(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	need(err)
	needThat(answer.StatusCode == 200, path+": "+answer.Status)
	needThat(answer.Header.Get("Content-Type") == kind, path+": "+answer.Header.Get("Content-Type"))
	return body
}

func (r *reader) Height() int { return 8 }
func (r *reader) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		r.tiles++
		all = append(all, r.get("/tile/"+strings.TrimPrefix(tile.Path(), "tile/8/"), "application/octet-stream"))
	}
	return all, nil
}
func (r *reader) SaveTiles([]tlog.Tile, [][]byte) {}

func readLog(url string, keys []string) {
	r := &reader{url: strings.TrimSuffix(url, "/")}
	message := r.get("/checkpoint", "text/plain; charset=utf-8")
	tree := open(message, keys)
	hashes := tlog.TileHashReader(tree, r)
	step := tree.N/300 + 1
	for n := int64(0); n < tree.N; n += step {
		leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, n)})
		need(err)
		proof, err := tlog.ProveRecord(tree.N, n, hashes)
		need(err)
		need(tlog.CheckRecord(proof, tree.N, tree.Hash, n, leaf[0]))
	}
	for n := int64(1); n < tree.N; n += step {
		older, err := tlog.TreeHash(n, hashes)
		need(err)
		proof, err := tlog.ProveTree(tree.N, n, hashes)
		need(err)
		need(tlog.CheckTree(proof, tree.N, tree.Hash, n, older))
	}
	if name := os.Getenv("OLD"); name != "" {
		if seen, err := os.ReadFile(name); err == nil {
			before := open(seen, keys[:1])
			needThat(before.N <= tree.N, "the log has become smaller")
			if before.N > 0 {
				proof, err := tlog.ProveTree(tree.N, before.N, hashes)
				need(err)
				need(tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash))
			}
		}
		logLine := message[:bytes.IndexByte(message[bytes.Index(message, []byte("\n\n"))+2:], '\n')+bytes.Index(message, []byte("\n\n"))+3]
		need(os.WriteFile(name, logLine, 0o600))
	}
	fmt.Printf("%d entries, root %s, %d tiles read\n", tree.N, tree.Hash, r.tiles)
}

// The next byte string of deterministic CBOR.
func take(cbor *[]byte) []byte {
	in := *cbor
	needThat(len(in) > 0 && in[0]>>5 == 2, "not a byte string")
	length, used := int(in[0]&31), 1
	switch {
	case length == 24:
		length, used = int(in[1]), 2
	case length == 25:
		length, used = int(in[1])<<8|int(in[2]), 3
	default:
		needThat(length < 24, "too long a byte string")
	}
	*cbor = in[used+length:]
	return in[used : used+length]
}

// What a proof says, once everything in it is checked.
func readProof(text []byte, keys []string) (said string) {
	head, checkpoint, found := strings.Cut(string(text), "\n\n")
	needThat(found, "no checkpoint")
	lines := strings.Split(head, "\n")
	needThat(len(lines) >= 3 && lines[0] == "c2sp.org/tlog-proof@v1", "not a tlog-proof")
	extra, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	need(err)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	need(err)
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		need(err)
		proof = append(proof, hash)
	}
	needThat(len(extra) > 2 && extra[0] == 0x85 && extra[1] == 1, "the extra bytes are not an opening of version 1")
	rest := extra[2:]
	var committed []byte
	for i := 0; i < 4; i++ {
		committed = append(committed, take(&rest)...)
	}
	needThat(len(rest) == 0, "bytes left over")
	commitment := sha256.Sum256(committed)
	tree := open([]byte(checkpoint), keys)
	need(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(commitment[:])))
	return fmt.Sprintf("entry %d is one of %d, with root %s, of %x", index, tree.N, tree.Hash, extra)
}

func readAltered(text []byte, keys []string) {
	times, err := strconv.Atoi(os.Getenv("TIMES"))
	need(err)
	seed := time.Now().UnixNano()
	rand.Seed(seed)
	said, accepted := readProof(text, keys), 0
	for i := 0; i < times; i++ {
		at := rand.Intn(len(text))
		altered := append([]byte{}, text[:at]...)
		switch i % 4 {
		case 0: // lost
		case 1:
			altered = append(altered, text[at], text[at])
		default:
			altered = append(altered, text[at]^byte(1<<rand.Intn(8)))
		}
		altered = append(altered, text[at+1:]...)
		now := ""
		// The last letter of base64 has bits that spell nothing, and Go reads them: what is said is unaltered then.
		if holds(func() { now = readProof(altered, keys) }) == nil && now != said {
			accepted++
			fmt.Fprintf(os.Stderr, "accepted with byte %d altered: %s\n", at, now)
		}
	}
	fmt.Printf("%d of %d altered ones accepted (seed %d)\n", accepted, times, seed)
	needThat(accepted == 0, "an altered proof holds")
}

func main() {
	why := holds(func() {
		needThat(len(os.Args) >= 4, "log URL LOGKEY [WITNESSKEY ...], proof FILE ... or altered FILE ...")
		if os.Args[1] == "log" {
			readLog(os.Args[2], os.Args[3:])
			return
		}
		text, err := os.ReadFile(os.Args[2])
		need(err)
		if os.Args[1] == "altered" {
			readAltered(text, os.Args[3:])
			return
		}
		needThat(os.Args[1] == "proof", "log, proof or altered")
		said, _, _ := strings.Cut(readProof(text, os.Args[3:]), ", with root")
		fmt.Println(said)
	})
	if why != nil {
		fmt.Fprintln(os.Stderr, "log_reader:", why)
		os.Exit(1)
	}
}
