#include "check/judge.h"

namespace check {
namespace {

struct Judge {
  const seal::Signer& signer;
  const std::string& number;
  bool specimen;
  std::optional<base::Instant> valid_before;
  base::Instant as_of;

  Answer operator()(const standing::Absent&) const { return Unknown{Unknown::Why::not_on_record, signer.organization}; }
  Answer operator()(const standing::Stale&) const { return without_standing(Unknown::Why::list_too_old); }
  Answer operator()(const standing::Issued& issued) const {
    // A key signs nothing before and after its time; what the register says it issued then was not issued with it.
    if (issued.at < signer.valid_from || issued.at > signer.valid_until) return NotOurs{NotOurs::Why::another_purpose};
    if (!number.empty() && number != issued.number) return Altered{Altered::Where::structure};
    const auto end = issued.valid_before ? issued.valid_before : valid_before;
    if (end && *end <= as_of) return Expired{issued.number, *end, specimen || issued.specimen};
    if (specimen || issued.specimen) return Specimen{signer.organization, issued.number, as_of};
    return Valid{signer.organization, issued.number, as_of};
  }
  Answer operator()(const standing::Revoked& revoked) const { return Revoked{revoked.number, revoked.at, specimen}; }
  Answer operator()(const standing::Replaced& replaced) const { return Replaced{replaced.number, replaced.at, specimen}; }

  Answer operator()(const standing::NotYet& later) const { return NotYet{later.number, later.issued_at, specimen}; }

  Answer operator()(const standing::Stands& stands) const {
    if (valid_before && *valid_before <= stands.at) return Expired{number, *valid_before, specimen};
    if (specimen) return Specimen{signer.organization, number, as_of};
    return Valid{signer.organization, number, as_of};
  }
  Answer operator()(const standing::StandsNoMore&) const { return TakenBack{number, as_of, specimen}; }

  Answer without_standing(Unknown::Why why) const {
    if (specimen) return Specimen{signer.organization, number, std::nullopt};
    return Unknown{why, signer.organization};
  }
};

}  // namespace

Answer judge(const seal::Signer& signer, const Says& says, const std::optional<Standing>& standing) {
  const Judge judging{signer, says.number, signer.specimen || says.specimen, says.valid_before, standing ? standing->as_of : base::Instant{}};
  if (!standing) return judging.without_standing(Unknown::Why::offline);
  if (standing->day && says.issued_on && *standing->day < *says.issued_on)
    return NotYet{says.number, base::Instant{*says.issued_on}, judging.specimen, says.issued_on};
  return std::visit(judging, standing->state);
}

}  // namespace check
