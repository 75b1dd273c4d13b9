"""For verifying.sh: what the examples of docs/verifying.md are tried on, under keys made for it, in the form of the vectors. verifying_made.py VECTORS FOLDER
FOLDER/ours is a folder as the page asks for, with a list of now on which nothing is set; beside it stands what is to be taken in its place, and FOLDER/foreign, the same by somebody else."""
import base64, datetime, hashlib, json, os, shutil, sys, time, zlib

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

vectors, folder = sys.argv[1:]
now = int(time.time())
plain = lambda data: base64.urlsafe_b64encode(data).decode().rstrip("=")
unplain = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
canonical = lambda value: cbor2.dumps(value, canonical=True)
as_json = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
digital_signature = x509.KeyUsage(True, True, *[False] * 7)
cert_sign = x509.KeyUsage(*[False] * 5, True, True, False, False)


class Holder:
    def __init__(self, name, issuer=None, below=None, purposes=("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36")):
        self.key, self.name, self.issuer = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]), issuer
        by = issuer or self
        new = x509.CertificateBuilder(by.name, self.name, self.key.public_key(), x509.random_serial_number(), datetime.datetime(2020, 1, 1), datetime.datetime(2021, 1, 1))
        new = new.add_extension(x509.BasicConstraints(below is not None, below), True).add_extension(digital_signature if below is None else cert_sign, True)
        if below is None:
            new = new.add_extension(x509.ExtendedKeyUsage([x509.ObjectIdentifier(one) for one in purposes]), False)
        new = new.add_extension(x509.SubjectKeyIdentifier.from_public_key(self.key.public_key()), False)
        if issuer:
            new = new.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key()), False)
        self.certificate = new.sign(by.key, hashes.SHA256())
        self.der = self.certificate.public_bytes(serialization.Encoding.DER)
        spki = self.key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        self.kid = hashlib.sha256(spki).digest()[:8]

    def raw(self, message):
        r, s = utils.decode_dss_signature(self.key.sign(message, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    def x5c(self):
        return [base64.b64encode(one.der).decode() for one in (self, self.issuer)]

    def jws(self, payload, typ, **more):
        text = plain(as_json({"alg": "ES256", "typ": typ, "x5c": self.x5c(), **more})) + "." + plain(payload)
        return text + "." + plain(self.raw(text.encode()))

    def cose(self, payload, typ, unprotected={}, **more):
        header = canonical({1: -7, 4: self.kid, 16: typ, **more})
        return canonical(cbor2.CBORTag(18, [header, unprotected, payload, self.raw(canonical(["Signature1", header, b"", payload]))]))


# What the vectors say is the form of everything here.
jws, *disclosures = open(f"{vectors}/credential.sd-jwt").read().strip()[:-1].split("~")
said = json.loads(unplain(jws.split(".")[1]))
assert as_json(said) == unplain(jws.split(".")[1])
in_base32 = lambda code: base64.b32encode(code).decode().rstrip("=")
prefix, code = open(f"{vectors}/qr.txt").read().strip().split("#")
qr = cbor2.loads(cbor2.loads(base64.b32decode(code + "=" * (-len(code) % 8))).value[2])
uri, entry = said["status"]["status_list"]["uri"], said["status"]["status_list"]["idx"]
assert qr[-65537][13] == int(uri.rsplit("/")[-1]) << 20 | entry


def lists(holder, sub=uri, iat=now - 60, exp=None, is_set=(), size=2**17, bits=1, behind=b"", cut=0):
    """As CWT and as JWT."""
    octets = bytearray(size)
    for one in is_set:
        octets[one >> 3] |= 1 << (one & 7)
    lst = zlib.compress(bytes(octets), 9) + behind
    lst, exp = lst[:len(lst) - cut], iat + 86400 if exp is None else exp
    payload = canonical({2: sub, 4: exp, 6: iat, 65533: {"lst": lst, "bits": bits}, 65534: 60})
    return {"cwt": holder.cose(payload, "application/statuslist+cwt"),
            "jwt": holder.jws(as_json({"sub": sub, "iat": iat, "exp": exp, "ttl": 60, "status_list": {"bits": bits, "lst": plain(lst)}}), "statuslist+jwt").encode()}


def write(name, content):
    open(f"{folder}/{name}", "wb").write(content if isinstance(content, bytes) else content.encode())


for name in "ours", "foreign":
    os.makedirs(f"{folder}/{name}")
    root = Holder("root", below=1)
    issuing = Holder("issuing", root, 0)
    leaf, older, tls = Holder("seal", issuing), Holder("seal of last year", issuing), Holder("not a seal", issuing, purposes=["1.3.6.1.5.5.7.3.1"])
    # Two seals, and a certificate of the same house that is none: a paper outlives the key that signed it.
    chains = [[base64.b64encode(one.der).decode() for one in (each, issuing)] for each in (older, leaf, tls)]
    write(f"{name}/keys.json", as_json({"issuer": said["iss"], "roots": [base64.b64encode(root.der).decode()], "chains": chains, "lists": [416]}))
    write(f"{name}/qr.txt", f"{prefix}#{in_base32(older.cose(canonical(qr), 'application/qingbai+cwt'))}\n")
    write(f"{name}/credential.sd-jwt", "~".join([older.jws(as_json(said), "dc+sd-jwt"), *disclosures, ""]))
    for form, content in lists(leaf).items():
        write(f"{name}/status.{form}", content)
    shutil.copy(f"{vectors}/certificate.pdf", f"{folder}/{name}")
    if name == "ours":
        our = {"older": older, "leaf": leaf, "tls": tls, "signed": older.jws(as_json(said), "dc+sd-jwt")}
    else:
        foreign = leaf
leaf, older, tls, signed = our["leaf"], our["older"], our["tls"], our["signed"]

for name, made in {
    "set": lists(leaf, is_set=[entry]), "beside": lists(leaf, is_set=[entry - 1, entry + 1, entry ^ 7, 0, 2**20 - 1]),
    "expired": lists(leaf, iat=now - 90000), "expired-set": lists(leaf, iat=now - 90000, is_set=[entry]), "of-then": lists(leaf, iat=now - 3600, exp=now - 3540), "later": lists(leaf, iat=now + 3600),
    "another": lists(leaf, sub=uri[:-1] + "7"), "elsewhere": lists(leaf, sub=uri.replace("check", "cheque")), "foreign": lists(foreign), "purpose": lists(tls),
    "small": lists(leaf, size=2**16), "large": lists(leaf, size=2**17 + 1), "cut": lists(leaf, cut=4), "two-bits": lists(leaf, bits=2), "behind": lists(leaf, behind=b"\0"),
}.items():
    for form, content in made.items():
        write(f"{name}.{form}", content)
sound = cbor2.loads(lists(leaf)["cwt"]).value
write("unprotected.cwt", canonical(cbor2.CBORTag(18, [sound[0], {4: leaf.kid}, *sound[2:]])))
write("untagged.cwt", canonical(sound))
write("spelled.cwt", b"\xd8\x12" + canonical(sound))  # the tag in two bytes
write("longer.cwt", canonical(cbor2.CBORTag(18, sound)) + b"\0")
write("as-qr.cwt", leaf.cose(sound[2], "application/qingbai+cwt"))
claims = cbor2.loads(sound[2])
write("more.cwt", leaf.cose(canonical({**claims, 65535: 1}), "application/statuslist+cwt"))
write("order.cwt", leaf.cose(cbor2.dumps(dict(reversed(claims.items()))), "application/statuslist+cwt"))
write("critical.cwt", leaf.cose(sound[2], "application/statuslist+cwt", **{"2": [4]}))

code = older.cose(canonical(qr), "application/qingbai+cwt")
text = in_base32(code)
last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
assert len(code) % 5, "bits are left over"
shown = {key: value for key, value in qr[-65537].items()}
for name, made in {
    "small-letters": f"{prefix}#{text.lower()}", "padded": f"{prefix}#{text}{'=' * (-len(text) % 8)}", "left-over": f"{prefix}#{text[:-1]}{last[last.index(text[-1]) + 1]}",
    "address": f"{prefix}?#{text}", "foreign": f"{prefix}#{in_base32(foreign.cose(canonical(qr), 'application/qingbai+cwt'))}",
    "purpose": f"{prefix}#{in_base32(tls.cose(canonical(qr), 'application/qingbai+cwt'))}", "as-list": f"{prefix}#{in_base32(older.cose(canonical(qr), 'application/statuslist+cwt'))}",
    "conclusion": f"{prefix}#{in_base32(older.cose(canonical({**qr, -65537: {**shown, 10: 2}}), 'application/qingbai+cwt'))}",
    "until": f"{prefix}#{in_base32(older.cose(canonical({**qr, 4: now + 1000}), 'application/qingbai+cwt'))}",
    "over": f"{prefix}#{in_base32(older.cose(canonical({**qr, 4: now}), 'application/qingbai+cwt'))}",
    "no-list": f"{prefix}#{in_base32(older.cose(canonical({**qr, -65537: {key: value for key, value in shown.items() if key != 13}}), 'application/qingbai+cwt'))}",
}.items():
    write(f"{name}.txt", made)

head, payload, signature = signed.split(".")
none = plain(as_json({"alg": "none", "typ": "dc+sd-jwt", "x5c": older.x5c()}))
unsigned = plain(as_json(["AAAAAAAAAAAAAAAAAAAAAA", "document_number", "X1"]))
own = plain(as_json(["AAAAAAAAAAAAAAAAAAAAAA", "family_name", "NOBODY"]))
digest = lambda disclosure: plain(hashlib.sha256(disclosure.encode()).digest())
with_digests = lambda digests: older.jws(as_json({**said, "_sd": digests}), "dc+sd-jwt")
beyond = {**said, "status": {"status_list": {"idx": 2**20, "uri": uri}}}
for name, made in {
    "doubled": [signed, *disclosures, disclosures[-1]], "unsigned": [signed, *disclosures, unsigned], "none": [f"{none}.{payload}.", *disclosures],
    "none-signed": [f"{none}.{payload}.{signature}", *disclosures], "foreign": [foreign.jws(as_json(said), "dc+sd-jwt"), *disclosures],
    "foreign-chain": [f"{plain(as_json({'alg': 'ES256', 'typ': 'dc+sd-jwt', 'x5c': foreign.x5c()}))}.{payload}.{signature}", *disclosures],
    "purpose": [tls.jws(as_json(said), "dc+sd-jwt"), *disclosures], "as-list": [older.jws(as_json(said), "statuslist+jwt"), *disclosures],
    "header": [older.jws(as_json(said), "dc+sd-jwt", crit=["b64"]), *disclosures], "digest-twice": [with_digests(said["_sd"][:7] + said["_sd"][:1]), *disclosures],
    "name-twice": [with_digests(said["_sd"][:7] + [digest(own)]), own], "no-text": [with_digests(said["_sd"][:7] + [digest(plain(b'["salt","sex",1]'))]), plain(b'["salt","sex",1]')],
    "withheld": [signed], "over": [older.jws(as_json({**said, "exp": now}), "dc+sd-jwt"), *disclosures], "beyond": [older.jws(as_json(beyond), "dc+sd-jwt"), *disclosures],
}.items():
    write(f"{name}.sd-jwt", "~".join([*made, ""]))
write("no-end.sd-jwt", "~".join([signed, *disclosures]))
