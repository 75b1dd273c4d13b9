"""The worked examples of wallet.md, status.md and signature.md, held to the vectors: every block put together again is what the vectors say. verifying_bytes.py FORMATS VECTORS"""
import base64, hashlib, re, sys, zlib

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils

formats, vectors = sys.argv[1:]
sha256 = lambda data: hashlib.sha256(data).hexdigest()
plain = lambda data: base64.urlsafe_b64encode(data).decode().rstrip("=")
unplain = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
vector = lambda name: open(f"{vectors}/{name}", "rb").read()
der = lambda name: base64.b64decode("".join(re.findall(r"^[^-\n]+$", vector(name).decode(), re.M)))
key = x509.load_der_x509_certificate(der("leaf.pem")).public_key()
compared = 0


def same(what, said, is_so):
    global compared
    compared += 1
    if said != is_so:
        at = next((i for i, (one, other) in enumerate(zip(str(said), str(is_so))) if one != other), 0)
        sys.exit(f"{what}: from character {at} on the page says {str(said)[at:at + 80]}, the vectors {str(is_so)[at:at + 80]}")


def holds(message, raw):
    key.verify(utils.encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")), message, ec.ECDSA(hashes.SHA256()))


def blocks(page):
    """What stands between the fences of its worked example, and its prose."""
    text = open(f"{formats}/{page}", encoding="utf-8").read().split("\n## A worked example\n")[1].split("\n## ")[0]
    return re.findall(r"^```\n(.*?)^```$", text, re.M | re.S), text


def octets(annotated):
    """Hexadecimal at the start of the lines, up to what explains it: two spaces, or the end. <FILE>: the DER of that certificate."""
    read = b""
    for line in annotated.splitlines():
        said = line.strip().split("  ")[0]
        read += der(said[1:-1]) if said.startswith("<") else bytes.fromhex(said)
    return read


joined = lambda broken: "".join(line.strip() for line in broken.splitlines())


def header(block):
    return re.sub("<(.*?)>", lambda name: base64.b64encode(der(name[1])).decode(), block.strip()).encode()


def jws_of(page, text, head, payload, signature):
    """The parts of a JWS, as the page has them."""
    first, second, third = text.split(".")
    same(f"{page}: header", plain(header(head)), first)
    same(f"{page}: payload", plain(joined(payload).encode()), second)
    same(f"{page}: signature", signature.hex(), unplain(third).hex())
    holds(f"{first}.{second}".encode(), signature)
    return f"{first}.{second}".encode()


def wallet():
    (head, payload, signed, disclosed), prose = blocks("wallet.md")
    jws, *disclosures, end = vector("credential.sd-jwt").decode().strip().split("~")
    digest, *raw = signed.split()
    message = jws_of("wallet.md", jws, head, payload, bytes.fromhex("".join(raw)))
    same("wallet.md: what is signed", digest, sha256(message))
    same("wallet.md: its length", f"the {len(message):,} characters" in prose, True)
    same("wallet.md: its beginning", re.search("begins `([^`…]+)…`", prose)[1], jws[:36])
    text, *spelled, digest, named = disclosed.splitlines()
    same("wallet.md: the disclosures", (text, len(disclosures), end), (disclosures[-1], 5, ""))
    same("wallet.md: a disclosure", plain(octets("\n".join(spelled))), text)
    same("wallet.md: its digest", (digest, named), (sha256(text.encode()), plain(hashlib.sha256(text.encode()).digest())))
    same("wallet.md: the digest's place", re.findall(r'"([\w-]{43})"', payload).index(named), 4)


def status():
    (cwt, unpacked, head, payload, raw), prose = blocks("status.md")
    same("status.md: the CWT", octets(cwt).hex(), vector("status.cwt").hex())
    protected, _, claims, signature = cbor2.loads(octets(cwt)).value
    holds(cbor2.dumps(["Signature1", protected, b"", claims]), signature)
    lst = cbor2.loads(claims)[65533]["lst"]
    same("status.md: what it unpacks to", unpacked.strip(), sha256(zlib.decompress(lst)))
    jws_of("status.md", vector("status.jwt").decode().strip(), head, payload, bytes.fromhex("".join(raw.split())))
    same("status.md: lst of both", re.search('"lst":"([^"]*)"', joined(payload))[1], plain(lst))
    code = vector("qr.txt").decode().strip().split("#")[1]
    number = cbor2.loads(cbor2.loads(base64.b32decode(code + "=" * (-len(code) % 8))).value[2])[-65537][13]
    entry = number & 0xFFFFF
    same("status.md: the entry", f"{number} = {number >> 20} × 2^20 + {entry}. {entry:,} = 8 × {entry >> 3:,} + {entry & 7}:" in prose, True)
    same("status.md: its bit", f"bit {entry & 7} of byte {entry >> 3:,}, which is `{zlib.decompress(lst)[entry >> 3]:02x}`" in prose and f"`{1 << (entry & 7):02x}` there" in prose, True)


def signature():
    (ranges, form, signed), prose = blocks("signature.md")
    pdf = vector("certificate.pdf")
    said, digest = ranges.splitlines()
    same("signature.md: the ranges", pdf.count(said.encode()), 1)
    before, after, rest = (int(one) for one in re.findall(r"\d+", said)[1:])
    same("signature.md: the file", after + rest, len(pdf))
    same("signature.md: the content", digest, sha256(pdf[:before] + pdf[after:]))
    gap, cms = bytes.fromhex(pdf[before + 1:after - 1].decode()), octets(form)
    same("signature.md: the CMS", cms.hex(), gap[:len(cms)].hex())
    same("signature.md: what follows it", gap[len(cms):].strip(b"\0"), b"")
    for number in len(pdf), before, after - before, 2 * len(gap), len(gap), len(cms):
        same(f"signature.md: {number:,}", f"{number:,}" in prose, True)
    at = cms.index(bytes.fromhex("a08184"))
    attributes = b"\x31" + cms[at + 1:at + 135]
    same("signature.md: what is signed", signed.strip(), sha256(attributes))
    key.verify(cms[cms.rindex(bytes.fromhex("04473045")) + 2:], attributes, ec.ECDSA(hashes.SHA256()))


wallet()
status()
signature()
print(f"{compared} of the pages' examples are what the vectors say")
