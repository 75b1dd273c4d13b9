#include "platform/nation.h"

namespace platform {
namespace {

constexpr NamePart nordic_surnames[] = {
    {"Åkesson", ""}, {"Östberg", ""}, {"Sjögren", ""}, {"Lindqvist", ""}, {"Bjørnstad", ""}, {"Hæggström", ""}, {"Ekström", ""}, {"Nyström", ""},
    {"Søndergaard", ""}, {"Þórsson", ""}, {"Hansen", ""}, {"Berglund", ""}, {"Wallin", ""}, {"Kjær", ""}, {"Ångström", ""}, {"Holm", ""}};
constexpr NamePart nordic_men[] = {
    {"Björn", ""}, {"Håkan", ""}, {"Søren", ""}, {"Jørgen", ""}, {"Magnus", ""}, {"Göran", ""}, {"Sigurður", ""}, {"Mårten", ""}, {"Lars", ""},
    {"Åke", ""}};
constexpr NamePart nordic_women[] = {
    {"Åsa", ""}, {"Märta", ""}, {"Sigrún", ""}, {"Kjersti", ""}, {"Gunnvør", ""}, {"Linnéa", ""}, {"Ragnhild", ""}, {"Freja", ""}, {"Solveig", ""},
    {"Ylva", ""}};

constexpr NamePart polish_surnames[] = {
    {"Wójcik", ""}, {"Łukasik", ""}, {"Wiśniewski", ""}, {"Zieliński", ""}, {"Kowalczyk", ""}, {"Dąbrowa", ""}, {"Żak", ""}, {"Pająk", ""},
    {"Szczepaniak", ""}, {"Gąsior", ""}, {"Mazurek", ""}, {"Król", ""}, {"Jabłoński", ""}, {"Ćwikła", ""}, {"Śliwa", ""}, {"Kaźmierczak", ""}};
constexpr NamePart polish_men[] = {
    {"Łukasz", ""}, {"Paweł", ""}, {"Grzegorz", ""}, {"Michał", ""}, {"Wojciech", ""}, {"Zbigniew", ""}, {"Stanisław", ""}, {"Krzysztof", ""},
    {"Józef", ""}, {"Bartłomiej", ""}};
constexpr NamePart polish_women[] = {
    {"Małgorzata", ""}, {"Agnieszka", ""}, {"Bożena", ""}, {"Elżbieta", ""}, {"Grażyna", ""}, {"Zofia", ""}, {"Świętosława", ""}, {"Jadwiga", ""},
    {"Katarzyna", ""}, {"Róża", ""}};

constexpr NamePart turkish_surnames[] = {
    {"Yıldız", ""}, {"Özdemir", ""}, {"Şahin", ""}, {"Çelik", ""}, {"Güneş", ""}, {"Aydın", ""}, {"Koç", ""}, {"Erdoğmuş", ""}, {"Öztürk", ""},
    {"Bıçakçı", ""}, {"Kılıç", ""}, {"Arslan", ""}, {"Doğan", ""}, {"Ünal", ""}, {"İnce", ""}, {"Sarı", ""}};
constexpr NamePart turkish_men[] = {
    {"İsmail", ""}, {"Oğuz", ""}, {"Çağlar", ""}, {"Emre", ""}, {"Uğur", ""}, {"Barış", ""}, {"Hüseyin", ""}, {"Görkem", ""}, {"Kağan", ""},
    {"Yiğit", ""}};
constexpr NamePart turkish_women[] = {
    {"Ayşe", ""}, {"Gülşen", ""}, {"Zeynep", ""}, {"Çiğdem", ""}, {"Elif", ""}, {"Tuğba", ""}, {"Özlem", ""}, {"Işıl", ""}, {"Nilüfer", ""},
    {"Şebnem", ""}};

constexpr NamePart vietnamese_surnames[] = {
    {"Nguyễn", ""}, {"Trần", ""}, {"Lê", ""}, {"Phạm", ""}, {"Hoàng", ""}, {"Đặng", ""}, {"Bùi", ""}, {"Đỗ", ""}, {"Hồ", ""}, {"Vũ", ""}};
constexpr NamePart vietnamese_men[] = {
    {"Văn", ""}, {"Đức", ""}, {"Quốc", ""}, {"Hữu", ""}, {"Minh", ""}, {"Tuấn", ""}, {"Hùng", ""}, {"Dũng", ""}, {"Thắng", ""}, {"Phước", ""},
    {"Sơn", ""}, {"Đạt", ""}};
constexpr NamePart vietnamese_women[] = {
    {"Thị", ""}, {"Ngọc", ""}, {"Hồng", ""}, {"Thúy", ""}, {"Mỹ", ""}, {"Lan", ""}, {"Hương", ""}, {"Trang", ""}, {"Phượng", ""}, {"Yến", ""},
    {"Tuyết", ""}, {"Ánh", ""}};

constexpr NamePart nigerian_surnames[] = {
    {"Okafor", ""}, {"Adébáyọ̀", ""}, {"Eze", ""}, {"Balogun", ""}, {"Nwosu", ""}, {"Abubakar", ""}, {"Ọládélé", ""}, {"Ibekwe", ""}, {"Danjuma", ""},
    {"Uche", ""}, {"Afolayan", ""}, {"Mohammed", ""}, {"Onyekachi", ""}, {"Bello", ""}, {"Chukwuemeka", ""}, {"Sowande", ""}};
constexpr NamePart nigerian_men[] = {
    {"Chinedu", ""}, {"Babatunde", ""}, {"Emeka", ""}, {"Ibrahim", ""}, {"Olúwaṣeun", ""}, {"Sani", ""}, {"Tobenna", ""}, {"Yusuf", ""},
    {"Kayode", ""}, {"Obinna", ""}};
constexpr NamePart nigerian_women[] = {
    {"Ngozi", ""}, {"Adaeze", ""}, {"Fọlákẹ́", ""}, {"Amina", ""}, {"Chidinma", ""}, {"Halima", ""}, {"Temitope", ""}, {"Ifeoma", ""}, {"Zainab", ""},
    {"Yetunde", ""}};

}  // namespace

NameLists nordic_names() { return {nordic_surnames, nordic_men, nordic_women}; }
NameLists polish_names() { return {polish_surnames, polish_men, polish_women}; }
NameLists turkish_names() { return {turkish_surnames, turkish_men, turkish_women}; }
NameLists vietnamese_names() { return {vietnamese_surnames, vietnamese_men, vietnamese_women}; }
NameLists nigerian_names() { return {nigerian_surnames, nigerian_men, nigerian_women}; }

}  // namespace platform
