"""The QR codes of the samples, held to Debian's python3-cbor2 with python3-cryptography. credential_codes.py FOLDER ALTERED"""
import base64, hashlib, json, random, sys

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

folder, wanted = sys.argv[1], int(sys.argv[2])
key = x509.load_pem_x509_certificate(open(f"{folder}/leaf.pem", "rb").read()).public_key()
spki = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
header = {1: -7, 4: hashlib.sha256(spki).digest()[:8], 16: "application/qingbai+cwt"}


def bytes_of(sample):
    code = sample["qr"].split("#")[1]
    return base64.b32decode(code + "=" * (-len(code) % 8))


def says(code):
    """What is certified, or None where it does not verify or is not in our profile."""
    try:
        tag = cbor2.loads(code)
        protected, unprotected, payload, signature = tag.value
        if tag.tag != 18 or unprotected != {} or cbor2.loads(protected) != header or len(signature) != 64:
            return None
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
        key.verify(utils.encode_dss_signature(r, s), cbor2.dumps(["Signature1", protected, b"", payload]), ec.ECDSA(hashes.SHA256()))
        return cbor2.loads(payload)[-65537]
    except Exception:  # whatever it stumbles over, a length beyond all memory among them: it is not accepted
        return None


samples = [json.loads(line) for line in open(f"{folder}/credentials.jsonl")]
failed = [i for i, one in enumerate(samples) if (said := says(bytes_of(one))) is None or (said[1], said[8], said[12]) != (one["number"], one["document_number"], one["specimen"])]
accepted = 0
first = bytes_of(samples[0])
every = [(first, bit) for bit in range(8 * len(first))]  # every bit of one code, and random ones of them all
for code, bit in every + [(code := bytes_of(samples[i % len(samples)]), random.randrange(8 * len(code))) for i in range(wanted)]:
    altered = bytearray(code)
    altered[bit // 8] ^= 1 << bit % 8
    accepted += says(bytes(altered)) is not None
if says(bytes_of(json.loads(open(f"{folder}/foreign.jsonl").readline()))) is not None:
    failed.append("a foreign key")
for what in failed[:10]:
    print("failed:", what, file=sys.stderr)
print(f"QR: {len(samples)} held to python3-cbor2 and python3-cryptography, {accepted} of {len(every) + wanted} altered ones accepted")
sys.exit(1 if failed or accepted else 0)
