#include "law/state_codes.h"

#include <algorithm>
#include <array>

namespace law {
namespace {

// ISO 3166-1: alpha-3, alpha-2, numeric and a blank.
constexpr std::string_view iso_3166 =
    "ABWAW533 AFGAF004 AGOAO024 AIAAI660 ALAAX248 ALBAL008 ANDAD020 AREAE784 ARGAR032 ARMAM051 ASMAS016 ATAAQ010 ATFTF260 ATGAG028 "
    "AUSAU036 AUTAT040 AZEAZ031 BDIBI108 BELBE056 BENBJ204 BESBQ535 BFABF854 BGDBD050 BGRBG100 BHRBH048 BHSBS044 BIHBA070 BLMBL652 "
    "BLRBY112 BLZBZ084 BMUBM060 BOLBO068 BRABR076 BRBBB052 BRNBN096 BTNBT064 BVTBV074 BWABW072 CAFCF140 CANCA124 CCKCC166 CHECH756 "
    "CHLCL152 CHNCN156 CIVCI384 CMRCM120 CODCD180 COGCG178 COKCK184 COLCO170 COMKM174 CPVCV132 CRICR188 CUBCU192 CUWCW531 CXRCX162 "
    "CYMKY136 CYPCY196 CZECZ203 DEUDE276 DJIDJ262 DMADM212 DNKDK208 DOMDO214 DZADZ012 ECUEC218 EGYEG818 ERIER232 ESHEH732 ESPES724 "
    "ESTEE233 ETHET231 FINFI246 FJIFJ242 FLKFK238 FRAFR250 FROFO234 FSMFM583 GABGA266 GBRGB826 GEOGE268 GGYGG831 GHAGH288 GIBGI292 "
    "GINGN324 GLPGP312 GMBGM270 GNBGW624 GNQGQ226 GRCGR300 GRDGD308 GRLGL304 GTMGT320 GUFGF254 GUMGU316 GUYGY328 HKGHK344 HMDHM334 "
    "HNDHN340 HRVHR191 HTIHT332 HUNHU348 IDNID360 IMNIM833 INDIN356 IOTIO086 IRLIE372 IRNIR364 IRQIQ368 ISLIS352 ISRIL376 ITAIT380 "
    "JAMJM388 JEYJE832 JORJO400 JPNJP392 KAZKZ398 KENKE404 KGZKG417 KHMKH116 KIRKI296 KNAKN659 KORKR410 KWTKW414 LAOLA418 LBNLB422 "
    "LBRLR430 LBYLY434 LCALC662 LIELI438 LKALK144 LSOLS426 LTULT440 LUXLU442 LVALV428 MACMO446 MAFMF663 MARMA504 MCOMC492 MDAMD498 "
    "MDGMG450 MDVMV462 MEXMX484 MHLMH584 MKDMK807 MLIML466 MLTMT470 MMRMM104 MNEME499 MNGMN496 MNPMP580 MOZMZ508 MRTMR478 MSRMS500 "
    "MTQMQ474 MUSMU480 MWIMW454 MYSMY458 MYTYT175 NAMNA516 NCLNC540 NERNE562 NFKNF574 NGANG566 NICNI558 NIUNU570 NLDNL528 NORNO578 "
    "NPLNP524 NRUNR520 NZLNZ554 OMNOM512 PAKPK586 PANPA591 PCNPN612 PERPE604 PHLPH608 PLWPW585 PNGPG598 POLPL616 PRIPR630 PRKKP408 "
    "PRTPT620 PRYPY600 PSEPS275 PYFPF258 QATQA634 REURE638 ROURO642 RUSRU643 RWARW646 SAUSA682 SDNSD729 SENSN686 SGPSG702 SGSGS239 "
    "SHNSH654 SJMSJ744 SLBSB090 SLESL694 SLVSV222 SMRSM674 SOMSO706 SPMPM666 SRBRS688 SSDSS728 STPST678 SURSR740 SVKSK703 SVNSI705 "
    "SWESE752 SWZSZ748 SXMSX534 SYCSC690 SYRSY760 TCATC796 TCDTD148 TGOTG768 THATH764 TJKTJ762 TKLTK772 TKMTM795 TLSTL626 TONTO776 "
    "TTOTT780 TUNTN788 TURTR792 TUVTV798 TWNTW158 TZATZ834 UGAUG800 UKRUA804 UMIUM581 URYUY858 USAUS840 UZBUZ860 VATVA336 VCTVC670 "
    "VENVE862 VGBVG092 VIRVI850 VNMVN704 VUTVU548 WLFWF876 WSMWS882 YEMYE887 ZAFZA710 ZMBZM894 ZWEZW716 ";
constexpr std::size_t entry = 9;
static_assert(iso_3166.size() == 249 * entry);

struct ZoneCode {
  std::string_view code;
  std::string_view state;  // whose name is shown; empty where there is none
};

// ICAO 9303-3, section 5, parts B to E.
constexpr auto zone_codes = std::to_array<ZoneCode>({
    {"D", "DEU"},   {"EUE", {}},    {"GBD", "GBR"}, {"GBN", "GBR"}, {"GBO", "GBR"}, {"GBP", "GBR"}, {"GBS", "GBR"}, {"IAO", {}},
    {"RKS", {}},    {"UNA", {}},    {"UNK", {}},    {"UNO", {}},    {"UTO", {}},    {"XAA", {}},    {"XBA", {}},    {"XCC", {}},
    {"XCE", {}},    {"XCO", {}},    {"XDC", {}},    {"XEC", {}},    {"XES", {}},    {"XIM", {}},    {"XMP", {}},    {"XOM", {}},
    {"XPO", {}},    {"XXA", {}},    {"XXB", {}},    {"XXC", {}},    {"XXX", {}},
});

/// Finds the entry whose part from `offset` on is `code`.
std::string_view iso(std::string_view code, std::size_t offset, std::size_t size) {
  if (code.size() != size) return {};
  for (std::size_t at = 0; at < iso_3166.size(); at += entry)
    if (iso_3166.substr(at + offset, size) == code) return iso_3166.substr(at, entry);
  return {};
}

std::string part(std::string_view found, std::size_t offset, std::size_t size) {
  return found.empty() ? std::string() : std::string(found.substr(offset, size));
}

}  // namespace

std::string alpha_3_of(std::string_view numeric) { return part(iso(numeric, 5, 3), 0, 3); }
std::string numeric_of(std::string_view alpha_3) { return part(iso(alpha_3, 0, 3), 5, 3); }
std::string alpha_2_of(std::string_view alpha_3) { return part(iso(alpha_3, 0, 3), 3, 2); }
std::string alpha_3_of_alpha_2(std::string_view alpha_2) { return part(iso(alpha_2, 3, 2), 0, 3); }

bool is_zone_code(std::string_view code) {
  return !iso(code, 0, 3).empty() || std::ranges::any_of(zone_codes, [&](const auto& one) { return one.code == code; });
}

std::string state_of_zone_code(std::string_view code) {
  const auto found = std::ranges::find(zone_codes, code, &ZoneCode::code);
  return std::string(found == zone_codes.end() || found->state.empty() ? code : found->state);
}

bool is_without_nationality(std::string_view code) { return code == "XXA" || code == "XXB" || code == "XXC" || code == "XXX"; }

}  // namespace law
