#include "platform/nation.h"

namespace platform {
namespace {

constexpr NamePart hindi_surnames[] = {
    {"Sharma", "शर्मा"}, {"Verma", "वर्मा"}, {"Gupta", "गुप्ता"}, {"Chaturvedi", "चतुर्वेदी"}, {"Mishra", "मिश्रा"}, {"Srivastava", "श्रीवास्तव"},
    {"Joshi", "जोशी"}, {"Thapa", "थापा"}, {"Agarwal", "अग्रवाल"}, {"Deshpande", "देशपांडे"}, {"Kulkarni", "कुलकर्णी"}, {"Bhattarai", "भट्टराई"},
    {"Pandey", "पाण्डेय"}, {"Rathore", "राठौर"}, {"Khanna", "खन्ना"}, {"Dikshit", "दीक्षित"}};
constexpr NamePart hindi_men[] = {
    {"Rajesh", "राजेश"}, {"Amit", "अमित"}, {"Vikram", "विक्रम"}, {"Suresh", "सुरेश"}, {"Krishna", "कृष्ण"}, {"Arjun", "अर्जुन"}, {"Manish", "मनीष"},
    {"Prakash", "प्रकाश"}, {"Deepak", "दीपक"}, {"Harish", "हरीश"}};
constexpr NamePart hindi_women[] = {
    {"Priya", "प्रिया"}, {"Lakshmi", "लक्ष्मी"}, {"Anjali", "अंजलि"}, {"Sunita", "सुनीता"}, {"Kavita", "कविता"}, {"Meera", "मीरा"}, {"Pooja", "पूजा"},
    {"Shanti", "शांति"}, {"Geeta", "गीता"}, {"Rukmini", "रुक्मिणी"}};

constexpr NamePart thai_surnames[] = {
    {"Jaidee", "ใจดี"}, {"Srisawat", "ศรีสวัสดิ์"}, {"Wongsuwan", "วงศ์สุวรรณ"}, {"Rattanaporn", "รัตนพร"}, {"Phongphanich", "พงษ์พานิช"},
    {"Thongdee", "ทองดี"}, {"Charoensuk", "เจริญสุข"}, {"Boonmee", "บุญมี"}, {"Kittisaksophonwattanakul", "กิตติศักดิ์โสภณวัฒนกุล"},
    {"Saelim", "แซ่ลิ้ม"}, {"Panyawong", "ปัญญาวงศ์"}, {"Intharaprasit", "อินทรประสิทธิ์"}};
constexpr NamePart thai_men[] = {
    {"Somchai", "สมชาย"}, {"Prasert", "ประเสริฐ"}, {"Kittipong", "กิตติพงษ์"}, {"Anan", "อนันต์"}, {"Narongsak", "ณรงค์ศักดิ์"}, {"Wichai", "วิชัย"},
    {"Surasakmontri", "สุรศักดิ์มนตรี"}, {"Chaiwat", "ชัยวัฒน์"}};
constexpr NamePart thai_women[] = {
    {"Siriporn", "ศิริพร"}, {"Malee", "มาลี"}, {"Pornthip", "พรทิพย์"}, {"Kanya", "กัญญา"}, {"Nattaya", "ณัฐยา"}, {"Ratchaneekorn", "รัชนีกร"},
    {"Supaporn", "สุภาพร"}, {"Wilaiwan", "วิไลวรรณ"}};

constexpr NamePart chinese_surnames[] = {
    {"Tan", "陈"}, {"Lim", "林"}, {"Lee", "李"}, {"Ng", "黄"}, {"Wong", "王"}, {"Goh", "吴"}, {"Chua", "蔡"}, {"Teo", "张"}, {"Koh", "许"}, {"Ong", "翁"},
    {"Chan", "曾"}, {"Yeo", "杨"}, {"Low", "刘"}, {"Foo", "符"}, {"Ho", "何"}, {"Seah", "谢"}, {"Toh", "卓"}, {"Ouyang", "欧阳"}};
constexpr NamePart chinese_men[] = {
    {"Wei Ming", "伟明"}, {"Jun Jie", "俊杰"}, {"Kok Keong", "国强"}, {"Zhi Hao", "志豪"}, {"Boon Hock", "文福"}, {"Jia Hui", "家辉"}, {"Eng Huat", "永发"},
    {"Yong Sheng", "勇胜"}, {"Kai", "凯"}, {"Wei Jie", "伟杰"}};
constexpr NamePart chinese_women[] = {
    {"Mei Ling", "美玲"}, {"Hui Min", "慧敏"}, {"Xiu Ying", "秀英"}, {"Siew Hoon", "秀芬"}, {"Li Hua", "丽华"}, {"Pei Shan", "佩珊"}, {"Xue", "雪"},
    {"Yu Ting", "玉婷"}, {"Wan Qing", "婉清"}, {"Shu Fen", "淑芬"}};

constexpr NamePart japanese_surnames[] = {
    {"Sato", "佐藤"}, {"Suzuki", "鈴木"}, {"Takahashi", "高橋"}, {"Watanabe", "渡邊"}, {"Kobayashi", "小林"}, {"Yoshida", "吉田"}, {"Matsumoto", "松本"},
    {"Inoue", "井上"}, {"Saito", "齋藤"}, {"Hasegawa", "長谷川"}, {"Ishikawa", "石川"}, {"Ogawa", "小川"}, {"Kondo", "近藤"}, {"Sakamoto", "坂本"}, {"Endo", "遠藤"},
    {"Fujii", "藤井"}};
constexpr NamePart japanese_men[] = {
    {"Kenji", "健二"}, {"Hiroshi", "浩"}, {"Takashi", "隆"}, {"Yuki", "勇気"}, {"Daisuke", "大輔"}, {"Shota", "翔太"}, {"Kazuo", "和夫"}, {"Makoto", "誠"},
    {"Ryo", "涼"}, {"Tetsuya", "哲也"}};
constexpr NamePart japanese_women[] = {
    {"Yoko", "洋子"}, {"Keiko", "恵子"}, {"Sakura", "さくら"}, {"Haruka", "遥"}, {"Naomi", "直美"}, {"Akiko", "明子"}, {"Misaki", "美咲"}, {"Emi", "恵美"},
    {"Yumi", "由美"}, {"Rei", "玲"}};

constexpr NamePart korean_surnames[] = {
    {"Kim", "김"}, {"Lee", "이"}, {"Park", "박"}, {"Choi", "최"}, {"Jung", "정"}, {"Kang", "강"}, {"Cho", "조"}, {"Yoon", "윤"}, {"Jang", "장"}, {"Lim", "임"},
    {"Han", "한"}, {"Shin", "신"}, {"Seo", "서"}, {"Namgung", "남궁"}};
constexpr NamePart korean_men[] = {
    {"Minsu", "민수"}, {"Jihoon", "지훈"}, {"Sungho", "성호"}, {"Dongwook", "동욱"}, {"Youngsoo", "영수"}, {"Hyunwoo", "현우"}, {"Junyoung", "준영"},
    {"Taeyang", "태양"}, {"Kyungmin", "경민"}, {"Seungjae", "승재"}};
constexpr NamePart korean_women[] = {
    {"Jiyoung", "지영"}, {"Minji", "민지"}, {"Soyeon", "소연"}, {"Hyejin", "혜진"}, {"Eunjung", "은정"}, {"Yuna", "유나"}, {"Sumin", "수민"}, {"Boram", "보람"},
    {"Haneul", "하늘"}, {"Mikyung", "미경"}};

}  // namespace

NameLists hindi_names() { return {hindi_surnames, hindi_men, hindi_women}; }
NameLists thai_names() { return {thai_surnames, thai_men, thai_women}; }
NameLists chinese_names() { return {chinese_surnames, chinese_men, chinese_women}; }
NameLists japanese_names() { return {japanese_surnames, japanese_men, japanese_women}; }
NameLists korean_names() { return {korean_surnames, korean_men, korean_women}; }

}  // namespace platform
