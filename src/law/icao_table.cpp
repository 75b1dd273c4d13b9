#include "law/icao_table.h"

#include <array>

namespace law {
namespace {

struct Row {
  std::u32string_view letters;
  std::string_view spelling;
};

// ICAO 9303-3, section 6, A; and the Latin letters that it leaves out (Vietnamese, Romanian, Azerbaijani) without their marks.
constexpr auto latin = std::to_array<Row>({
    {U"ÀÁÂÃàáâãĀāĂăĄąǍǎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ", "A"}, {U"ÅåǺǻ", "AA"}, {U"ÄÆäæǼǽ", "AE"}, {U"ÇçĆćĈĉĊċČč", "C"}, {U"ÐðĎďĐđ", "D"},
    {U"ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏəẸẹẺẻẼẽẾếỀềỂểỄễỆệ", "E"}, {U"ĜĝĞğĠġĢģǤǥǦǧ", "G"}, {U"ĤĥĦħ", "H"}, {U"ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐỈỉỊị", "I"}, {U"Ĳĳ", "IJ"},
    {U"Ĵĵ", "J"}, {U"ĶķĸǨǩ", "K"}, {U"ĹĺĻļĽľĿŀŁł", "L"}, {U"ÑñŃńŅņŇňŉŊŋ", "N"}, {U"ÒÓÔÕòóôõŌōŎŏŐőƠơǑǒǪǫỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ", "O"},
    {U"ÖØöøŒœǾǿ", "OE"}, {U"ŔŕŖŗŘř", "R"}, {U"ŚśŜŝŞşŠšſȘș", "S"}, {U"ßẞ", "SS"}, {U"ŢţŤťŦŧȚț", "T"}, {U"Þþ", "TH"},
    {U"ÙÚÛùúûŨũŪūŬŭŮůŰűŲųƯưǓǔỤụỦủỨứỪừỬửỮữỰự", "U"}, {U"ÜüǕǖǗǘǙǚǛǜ", "UE"}, {U"ŴŵẀẁẂẃẄẅ", "W"}, {U"ÝýÿŶŷŸỲỳỴỵỶỷỸỹ", "Y"}, {U"ŹźŻżŽžƵƶǮǯ", "Z"},
});

// Section 6, B, without the variants of single languages: a comparison must not hang on a guess at the language.
constexpr auto cyrillic = std::to_array<Row>({
    {U"Ьь", ""}, {U"Аа", "A"}, {U"Бб", "B"}, {U"Ћћ", "C"}, {U"Чч", "CH"}, {U"ЂДдђ", "D"}, {U"ЅЏѕџ", "DZ"}, {U"ЁЕЭеэё", "E"}, {U"Фф", "F"},
    {U"ЃГгѓҐґ", "G"}, {U"ІЇИЙийії", "I"}, {U"Яя", "IA"}, {U"ЄЪъє", "IE"}, {U"Юю", "IU"}, {U"Јј", "J"}, {U"ЌКкќ", "K"}, {U"Хх", "KH"}, {U"Лл", "L"},
    {U"Љљ", "LJ"}, {U"Мм", "M"}, {U"Нн", "N"}, {U"Њњ", "NJ"}, {U"Оо", "O"}, {U"Пп", "P"}, {U"Рр", "R"}, {U"Сс", "S"}, {U"Шш", "SH"}, {U"Щщ", "SHCH"},
    {U"Тт", "T"}, {U"Цц", "TS"}, {U"ЎУуўѪѫ", "U"}, {U"Вв", "V"}, {U"ЫыѴѵ", "Y"}, {U"Зз", "Z"}, {U"Жж", "ZH"},
});

// Section 6, C: the letters; what is written above and below them is not encoded.
constexpr auto arabic = std::to_array<Row>({
    {U"\u0627", "A"}, {U"\u0628", "B"}, {U"\u062f", "D"}, {U"\u0639", "E"}, {U"\u0641", "F"}, {U"\u063a", "G"}, {U"\u0647", "H"}, {U"\u0625", "I"},
    {U"\u062c", "J"}, {U"\u0643", "K"}, {U"\u0644", "L"}, {U"\u0645", "M"}, {U"\u0646", "N"}, {U"\u067e", "P"}, {U"\u0642", "Q"}, {U"\u0631", "R"},
    {U"\u0633", "S"}, {U"\u062a", "T"}, {U"\u0624", "U"}, {U"\u06a4", "V"}, {U"\u0648", "W"}, {U"\u0622", "XAA"}, {U"\u0623", "XAE"},
    {U"\u0649", "XAY"}, {U"\u06d3", "XBE"}, {U"\u0686", "XC"}, {U"\u0630", "XDH"}, {U"\u06be", "XDO"}, {U"\u0689", "XDR"}, {U"\u0636", "XDZ"},
    {U"\u0621", "XE"}, {U"\u06c2", "XGE"}, {U"\u06af", "XGG"}, {U"\u062d", "XH"}, {U"\u0626", "XI"}, {U"\u0698", "XJ"}, {U"\u0681", "XKE"},
    {U"\u062e", "XKH"}, {U"\u06a9", "XKK"}, {U"\u06ad", "XNG"}, {U"\u06ba", "XNN"}, {U"\u0693", "XRR"}, {U"\u067c", "XRT"}, {U"\u0696", "XRX"},
    {U"\u0634", "XSH"}, {U"\u0635", "XSS"}, {U"\u06c3", "XTG"}, {U"\u062b", "XTH"}, {U"\u0637", "XTT"}, {U"\u0671", "XXA"}, {U"\u0688", "XXD"},
    {U"\u06c1", "XXG"}, {U"\u0685", "XXH"}, {U"\u06ab", "XXK"}, {U"\u06bc", "XXN"}, {U"\u0691", "XXR"}, {U"\u069a", "XXS"}, {U"\u0679", "XXT"},
    {U"\u06cd", "XXY"}, {U"\u06cc", "XYA"}, {U"\u06d2", "XYB"}, {U"\u06c0", "XYH"}, {U"\u0638", "XZZ"}, {U"\u064a\u06d0", "Y"}, {U"\u0632", "Z"},
});

template <typename Table>
std::optional<std::string_view> found(const Table& table, char32_t letter) {
  for (const auto& row : table)
    if (row.letters.find(letter) != std::u32string_view::npos) return row.spelling;
  return {};
}

}  // namespace

std::optional<std::string_view> icao_letter(char32_t letter) {
  if (letter >= 0x600 && letter < 0x700) return found(arabic, letter);
  if (letter >= 0x400 && letter < 0x530) return found(cyrillic, letter);
  return found(latin, letter);
}

}  // namespace law
