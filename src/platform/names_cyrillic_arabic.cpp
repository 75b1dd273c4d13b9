#include "platform/nation.h"

namespace platform {
namespace {

constexpr NamePart russian_surnames[] = {
    {"Sokolov", "Соколов"}, {"Lebedev", "Лебедев"}, {"Kuznetsov", "Кузнецов"}, {"Morozov", "Морозов"}, {"Vinogradov", "Виноградов"},
    {"Golubev", "Голубев"}, {"Belyaev", "Беляев"}, {"Zhukov", "Жуков"}, {"Shcherbakov", "Щербаков"}, {"Tsvetkov", "Цветков"},
    {"Chernyshov", "Чернышов"}, {"Frolov", "Фролов"}, {"Osipov", "Осипов"}, {"Kiselev", "Киселёв"}, {"Ilin", "Ильин"}, {"Gusev", "Гусев"},
    {"Kalinin", "Калинин"}, {"Yudin", "Юдин"}, {"Efremov", "Ефремов"}, {"Zaitsev", "Зайцев"}, {"Nazarov", "Назаров"}, {"Akhmetov", "Ахметов"},
    {"Suleimenov", "Сулейменов"}, {"Saparov", "Сапаров"}};
constexpr NamePart russian_men[] = {
    {"Dmitrii", "Дмитрий"}, {"Aleksei", "Алексей"}, {"Fedor", "Фёдор"}, {"Iurii", "Юрий"}, {"Mikhail", "Михаил"}, {"Andrei", "Андрей"},
    {"Evgenii", "Евгений"}, {"Ilia", "Илья"}, {"Timur", "Тимур"}, {"Viacheslav", "Вячеслав"}, {"Sergei", "Сергей"}, {"Nursultan", "Нурсултан"},
    {"Grigorii", "Григорий"}, {"Pavel", "Павел"}};
constexpr NamePart russian_women[] = {
    {"Iuliia", "Юлия"}, {"Anastasiia", "Анастасия"}, {"Ekaterina", "Екатерина"}, {"Kseniia", "Ксения"}, {"Liubov", "Любовь"}, {"Tatiana", "Татьяна"},
    {"Zhanna", "Жанна"}, {"Aigul", "Айгуль"}, {"Svetlana", "Светлана"}, {"Darina", "Дарина"}, {"Vera", "Вера"}, {"Polina", "Полина"},
    {"Olga", "Ольга"}, {"Nadezhda", "Надежда"}};

constexpr NamePart ukrainian_surnames[] = {
    {"Shevchuk", "Шевчук"}, {"Kovalenko", "Коваленко"}, {"Boiko", "Бойко"}, {"Tkachenko", "Ткаченко"}, {"Hrytsenko", "Гриценко"},
    {"Polishchuk", "Поліщук"}, {"Lysenko", "Лисенко"}, {"Kravets", "Кравець"}, {"Moroz", "Мороз"}, {"Yurchenko", "Юрченко"},
    {"Zahorodnyi", "Загородній"}, {"Klymenko", "Клименко"}};
constexpr NamePart ukrainian_men[] = {
    {"Oleksandr", "Олександр"}, {"Yevhen", "Євген"}, {"Andrii", "Андрій"}, {"Bohdan", "Богдан"}, {"Serhii", "Сергій"}, {"Taras", "Тарас"},
    {"Ihor", "Ігор"}, {"Volodymyr", "Володимир"}};
constexpr NamePart ukrainian_women[] = {
    {"Oksana", "Оксана"}, {"Yuliia", "Юлія"}, {"Halyna", "Галина"}, {"Solomiia", "Соломія"}, {"Iryna", "Ірина"}, {"Nataliia", "Наталія"},
    {"Zoriana", "Зоряна"}, {"Liudmyla", "Людмила"}};

constexpr NamePart arabic_surnames[] = {
    {"Al-Haddad", "الحداد"}, {"Al-Masri", "المصري"}, {"Khoury", "خوري"}, {"Najjar", "نجار"}, {"Al-Qasim", "القاسم"}, {"Haddadin", "حدادين"},
    {"Mansour", "منصور"}, {"Saleh", "صالح"}, {"Abdelrahman", "عبد الرحمن"}, {"Darwish", "درويش"}, {"Al-Sayed", "السيد"}, {"Farouk", "فاروق"},
    {"Barakat", "بركات"}, {"Al-Zahrani", "الزهراني"}, {"Shaheen", "شاهين"}, {"Toukan", "طوقان"}};
constexpr NamePart arabic_men[] = {
    {"Mohammed", "محمد"}, {"Ahmed", "أحمد"}, {"Yousef", "يوسف"}, {"Khalid", "خالد"}, {"Omar", "عمر"}, {"Tariq", "طارق"}, {"Ibrahim", "إبراهيم"},
    {"Hassan", "حسن"}, {"Mahmoud", "محمود"}, {"Bilal", "بلال"}, {"Ziad", "زياد"}, {"Karim", "كريم"}, {"Nabil", "نبيل"}, {"Samir", "سمير"}};
constexpr NamePart arabic_women[] = {
    {"Layla", "ليلى"}, {"Fatima", "فاطمة"}, {"Mariam", "مريم"}, {"Noor", "نور"}, {"Huda", "هدى"}, {"Salma", "سلمى"}, {"Rania", "رانيا"},
    {"Zahra", "زهراء"}, {"Amal", "أمل"}, {"Yasmin", "ياسمين"}, {"Dina", "دينا"}, {"Hanan", "حنان"}, {"Rim", "ريم"}, {"Widad", "وداد"}};

}  // namespace

NameLists russian_names() { return {russian_surnames, russian_men, russian_women}; }
NameLists ukrainian_names() { return {ukrainian_surnames, ukrainian_men, ukrainian_women}; }
NameLists arabic_names() { return {arabic_surnames, arabic_men, arabic_women}; }

}  // namespace platform
