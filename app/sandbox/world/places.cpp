// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/places.h"

#include "app/sandbox/world/random.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

using Names = std::span<const QStringView>;
using Prefixes = std::span<const QStringView>;

constexpr QStringView frenchFirst[]{
    u"Camille", u"Éloïse", u"Maël",      u"Aurélie", u"Benoît",  u"Chloé",   u"François", u"Gaëlle",
    u"Hélène",  u"Inès",   u"Jérôme",    u"Karim",   u"Léa",     u"Mathieu", u"Noémie",   u"Océane",
    u"Pauline", u"Rémi",   u"Sébastien", u"Thaïs",   u"Valérie", u"Yannick", u"Zoé",      u"Anne-Sophie"};
constexpr QStringView frenchLast[]{
    u"Lefèvre",   u"Moreau",    u"Le Gall", u"Garnier", u"Bénard",   u"Kerguelen", u"Roussel", u"Faure",
    u"Chevalier", u"Gautier",   u"Perrin",  u"Morvan",  u"Clément",  u"Dupré",     u"Lambert", u"Bonnet",
    u"Haddad",    u"N’Diaye",   u"Besson",  u"Tanguy",  u"Marchand", u"d’Aubigny", u"Noël",    u"Quéméner",
    u"Benhamou",  u"Pelletier", u"Vasseur", u"Guérin",  u"Rivière",  u"Le Bihan"};
constexpr QStringView englishFirst[]{u"Oliver", u"Amelia",  u"Harriet", u"George", u"Isla",
                                     u"Callum", u"Siobhán", u"Priya",   u"Edward", u"Grace",
                                     u"Rhys",   u"Naomi",   u"Thomas",  u"Zara"};
constexpr QStringView englishLast[]{u"Whitfield", u"O’Connor",  u"Patel",     u"Hughes",
                                    u"MacLeod",   u"Bennett",   u"Fairchild", u"Osei",
                                    u"Harding",   u"Llewellyn", u"Ashworth",  u"Turner"};
constexpr QStringView germanFirst[]{u"Jürgen", u"Änne",       u"Lukas",    u"Käthe", u"Björn",     u"Ayşe",
                                    u"Sören",  u"Friederike", u"Matthias", u"Jörg",  u"Anneliese", u"Nele"};
constexpr QStringView germanLast[]{u"Müller-Lüdenscheidt",
                                   u"Groß",
                                   u"Schäfer",
                                   u"Vogel",
                                   u"Öztürk",
                                   u"Weiß",
                                   u"Köhler",
                                   u"Brandt",
                                   u"Jäger",
                                   u"von Bülow",
                                   u"Hoffmann",
                                   u"Krüger"};
constexpr QStringView dutchFirst[]{u"Daan",  u"Sanne", u"Joost", u"Femke",
                                   u"Ruben", u"Anouk", u"Thijs", u"Loïs"};
constexpr QStringView dutchLast[]{u"van den Berg", u"de Vries",    u"Jansen", u"Peeters", u"Claes",
                                  u"Vandenberghe", u"van ’t Hoff", u"Smit",   u"Maes",    u"Bakker"};
constexpr QStringView americanFirst[]{u"Madison", u"Tyler",   u"Sofía", u"Marcus",
                                      u"Hannah",  u"DeShawn", u"Emily", u"Jun"};
constexpr QStringView americanLast[]{u"Rodríguez", u"Sullivan", u"Washington", u"Nguyen",
                                     u"Kowalski",  u"Greene",   u"Carter",     u"Okafor"};
constexpr QStringView spanishFirst[]{u"Íñigo",  u"Lucía", u"Álvaro", u"María José",
                                     u"Begoña", u"Nuria", u"Andrés", u"Martín"};
constexpr QStringView spanishLast[]{u"García Núñez", u"Ibáñez",     u"Muñoz",  u"Etxeberria",
                                    u"Sánchez",      u"Peña Ortiz", u"Castro", u"Güell"};
constexpr QStringView italianFirst[]{u"Giulia",   u"Niccolò", u"Chiara", u"Lorenzo",
                                     u"Beatrice", u"Matteo",  u"Elettra"};
constexpr QStringView italianLast[]{u"Esposito", u"D’Angelo",  u"Colombo",    u"Lo Presti",
                                    u"Bianchi",  u"Marchetti", u"Dalla Costa"};
constexpr QStringView arabicFirst[]{u"محمد",     u"فاطمة", u"خالد", u"نورة",
                                    u"عبد الله", u"ليلى",  u"يوسف", u"مريم"};
constexpr QStringView arabicLast[]{u"العتيبي",  u"الهاشمي", u"بن سلمان", u"المنصوري",
                                   u"القحطاني", u"الشريف",  u"السويدي"};
constexpr QStringView maghrebFirst[]{u"Youssef", u"Salma", u"Réda", u"Imane", u"Hicham", u"Ghita"};
constexpr QStringView maghrebLast[]{u"El Amrani", u"Bennis", u"Tazi", u"Aït Ben Haddou", u"Cherkaoui"};
constexpr QStringView chineseFirst[]{u"伟", u"秀英", u"子涵", u"建国", u"雨桐", u"思远", u"丽华"};
constexpr QStringView chineseLast[]{u"王", u"李", u"张", u"欧阳", u"陈", u"黄"};
constexpr QStringView japaneseFirst[]{u"さくら", u"健太", u"由美子", u"陽翔", u"結衣"};
constexpr QStringView japaneseLast[]{u"佐藤", u"高橋", u"渡辺", u"山﨑", u"中村"};
constexpr QStringView portugueseFirst[]{u"João", u"Inês", u"Gonçalo", u"Conceição", u"Thiago", u"Luísa"};
constexpr QStringView portugueseLast[]{u"Gonçalves", u"Magalhães", u"da Silva",
                                       u"Araújo",    u"Simões",    u"Brandão"};

// Ranges kept for fiction: France 1 99 00, 3 53 01, 4 65 71, 5 36 49 (and 2 61 91, the hotel's own),
// Britain's drama numbers, Germany's drama numbers, North America's 555 01xx, Australia's 5550.
constexpr QStringView french[]{u"+3319900", u"+3335301", u"+3346571", u"+3353649"};
constexpr QStringView british[]{u"+441134960", u"+441144960", u"+442896496", u"+441164960", u"+441174960",
                                u"+441184960", u"+441214960", u"+441314960", u"+441414960", u"+441514960",
                                u"+441614960", u"+442079460", u"+441914980"};
constexpr QStringView german[]{u"+493023125", u"+496990009", u"+494066969", u"+492214710", u"+498999998"};
constexpr QStringView american[]{
    u"+120155501", u"+120255501", u"+120655501", u"+121055501", u"+121255501", u"+121355501", u"+121455501",
    u"+121555501", u"+121655501", u"+121755501", u"+130255501", u"+130355501", u"+130555501", u"+131055501",
    u"+131255501", u"+131355501", u"+131455501", u"+140455501", u"+140855501", u"+141255501", u"+141555501",
    u"+150355501", u"+150455501", u"+150555501", u"+160255501", u"+161255501", u"+161755501", u"+161955501",
    u"+170255501", u"+170355501", u"+171355501", u"+171855501", u"+180155501", u"+180255501", u"+180355501",
    u"+180555501", u"+181855501", u"+191755501", u"+191955501", u"+197255501"};
constexpr QStringView canadian[]{u"+120455501", u"+125055501", u"+140355501", u"+141655501", u"+141855501",
                                 u"+150655501", u"+151455501", u"+160455501", u"+161355501", u"+181955501"};
constexpr QStringView australian[]{u"+6125550", u"+6135550", u"+6175550", u"+6187010"};
// These countries keep no numbers for fiction.
constexpr QStringView belgian[]{u"+3247000", u"+3249900"};
constexpr QStringView dutch[]{u"+3161000", u"+3165000"};
constexpr QStringView spanish[]{u"+3460000", u"+3469900"};
constexpr QStringView italian[]{u"+3933000", u"+3934900"};
constexpr QStringView swiss[]{u"+4176200", u"+4179900"};
constexpr QStringView austrian[]{u"+43664000", u"+43676000"};
constexpr QStringView saudi[]{u"+96650000", u"+96655000"};
constexpr QStringView emirati[]{u"+97150000", u"+97155000"};
constexpr QStringView moroccan[]{u"+21260000", u"+21266000"};
constexpr QStringView chinese[]{u"+86138000", u"+86139000"};
constexpr QStringView japanese[]{u"+81901000", u"+81801000"};
constexpr QStringView brazilian[]{u"+551199000", u"+552199000"};
constexpr QStringView portuguese[]{u"+35191000", u"+35196000"};

struct Country {
    int share; ///< Of 64 callers.
    Language language;
    QStringView tag;
    Prefixes prefixes;
    int digits; ///< That follow the prefix.
    Names first;
    Names last;
};

const Country countries[]{
    {22, Language::French, u"fr", french, 4, frenchFirst, frenchLast},
    {7, Language::English, u"en-GB", british, 3, englishFirst, englishLast},
    {7, Language::German, u"de", german, 3, germanFirst, germanLast},
    {3, Language::French, u"fr-BE", belgian, 4, dutchFirst, dutchLast},
    {3, Language::English, u"nl", dutch, 4, dutchFirst, dutchLast},
    {4, Language::English, u"en-US", american, 2, americanFirst, americanLast},
    {3, Language::Spanish, u"es", spanish, 4, spanishFirst, spanishLast},
    {3, Language::Italian, u"it", italian, 5, italianFirst, italianLast},
    {2, Language::German, u"de-CH", swiss, 4, germanFirst, germanLast},
    {1, Language::French, u"fr-CA", canadian, 2, frenchFirst, frenchLast},
    {1, Language::German, u"de-AT", austrian, 4, germanFirst, germanLast},
    {1, Language::Arabic, u"ar", saudi, 4, arabicFirst, arabicLast},
    {1, Language::Arabic, u"ar", emirati, 4, arabicFirst, arabicLast},
    {1, Language::French, u"fr-MA", moroccan, 4, maghrebFirst, maghrebLast},
    {1, Language::English, u"zh", chinese, 5, chineseFirst, chineseLast},
    {1, Language::English, u"ja", japanese, 4, japaneseFirst, japaneseLast},
    {1, Language::English, u"en-AU", australian, 4, englishFirst, englishLast},
    {1, Language::English, u"pt-BR", brazilian, 4, portugueseFirst, portugueseLast},
    {1, Language::Spanish, u"pt", portuguese, 4, portugueseFirst, portugueseLast},
};
constexpr int mixSize = 64;

/// The mix, spread so that neighbours come from different countries.
std::array<Place, mixSize> spreadMix()
{
    std::array<Place, mixSize> mix{};
    int slot = 0;
    for (int country = 0; country < int(std::size(countries)); ++country) {
        for (int rank = 0; rank < countries[country].share; ++rank, ++slot)
            mix[std::size_t(slot * 27 % mixSize)] = {country, rank};
    }
    return mix;
}

int powerOfTen(int exponent)
{
    int power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

Place placeOf(int index)
{
    static const std::array<Place, mixSize> mix = spreadMix();
    const Place slot = mix[std::size_t(index % mixSize)];
    return {slot.country, index / mixSize * countries[slot.country].share + slot.rank};
}

QString phoneNumber(int country, int rank)
{
    constexpr quint64 stride = 7919; // A prime that divides no range: neighbours get numbers far apart.
    const Country &c = countries[country];
    const int perPrefix = powerOfTen(c.digits);
    const int capacity = perPrefix * int(c.prefixes.size());
    const quint64 first = hashed({quint64(country), 15});
    const int place = int((quint64(rank) * stride + first % quint64(capacity)) % quint64(capacity));
    return c.prefixes[std::size_t(place / perPrefix)].toString()
        + QString::number(place % perPrefix).rightJustified(c.digits, u'0');
}

Language languageOf(int country)
{
    return countries[country].language;
}

QString languageTag(int country)
{
    return countries[country].tag.toString();
}

PersonName personName(int country, quint64 seed)
{
    Random random(hashed({seed, 2}));
    const Country &c = countries[country];
    return {random.pick(c.first).toString(), random.pick(c.last).toString()};
}

} // namespace callboard::sandbox
