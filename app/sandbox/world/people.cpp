// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/people.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

/// So many guests that one rings about nine times, before, during and after the stay.
constexpr int callsPerGuest = 9;
constexpr int mostGuests = 20000; ///< Then the numbers kept for fiction run out.
constexpr int fewestGuests = 12;

/// Stays begin before the first day, so that the house is full then, and reach past the last, because people
/// ring before they come.
constexpr int daysBefore = 10;
constexpr int daysAfter = 40;

constexpr std::array<QStringView, 9> suppliers{
    u"Blanchisserie du Littoral", u"Cave des Abers",      u"Marée de Roscanvel",
    u"Boulangerie Le Fournil",    u"Ascenseurs Bretagne", u"Fleurs de Crozon",
    u"Plomberie Cariou",          u"Office de tourisme",  u"Taxis de la Presqu’île"};

struct StaffSeed {
    QStringView name;
    int line;
    bool nights;
    Language notes;
};
constexpr std::array<StaffSeed, 12> team{{
    {u"Maëlle Kervella", receptionLine, false, Language::French},
    {u"Youssef Benali", receptionLine, false, Language::English},
    {u"Ingrid Sørensen", receptionLine, false, Language::English},
    {u"Théo Le Goff", receptionLine, false, Language::French},
    {u"Mei Lin Zhou", receptionLine, false, Language::English},
    {u"Ousmane Diallo", receptionLine, true, Language::French},
    {u"Clémence Autret", reservationsLine, false, Language::French},
    {u"Daniel Murphy", reservationsLine, false, Language::English},
    {u"Giulia Ferraro", restaurantLine, false, Language::English},
    {u"Gwenaël Riou", restaurantLine, false, Language::French},
    {u"Jürgen Pohl", rentalLine, false, Language::English},
    {u"Nolwenn Jaouen", rentalLine, false, Language::French},
}};

/// The first version that appears in a name is the one people put in an address.
QString mailName(const PersonName &name, int index)
{
    QString plain;
    const QString wanted = (name.first + u'.' + name.last).normalized(QString::NormalizationForm_D).toLower();
    for (QChar c : wanted) {
        if ((c >= u'a' && c <= u'z') || (c == u'.' && !plain.isEmpty()))
            plain += c;
    }
    return plain.size() > 4 ? plain : u"guest%1"_s.arg(index);
}

QString ulid(quint64 seed)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    Random random(seed);
    QString text = u"01"_s;
    while (text.size() < 26)
        text += alphabet[random.below(int(alphabet.size()))];
    return text;
}

} // namespace

People::People(quint64 seed, int calls, int days)
    : m_seed(seed)
    , m_days(days)
    , m_guests(std::clamp(calls / callsPerGuest, fewestGuests, mostGuests))
    , m_strangers(std::max(calls / 5, 30))
    , m_guestIds(hashed({seed, 3}))
    , m_lines{{u"+33261911000"_s, u"Reception"_s},
              {u"+33261911010"_s, u"Reservations"_s},
              {u"+33261911020"_s, u"Restaurant & spa"_s},
              {u"+33261911030"_s, u"Rental desk"_s}}
{
    const Scrambler ids(hashed({seed, 4}));
    for (const StaffSeed &member : team)
        m_staff.append({u"stf_"_s + toBase36(ids.scrambled(quint64(m_staff.size()))), member.name.toString(),
                        member.line, member.nights, member.notes});
}

std::optional<int> People::lineOf(const QString &number) const
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].number == number)
            return i;
    }
    return {};
}

std::optional<int> People::staffOf(const QString &id) const
{
    for (int i = 0; i < m_staff.size(); ++i) {
        if (m_staff[i].id == id)
            return i;
    }
    return {};
}

Guest People::guest(int index) const
{
    if (const auto written = m_writtenGuests.constFind(index); written != m_writtenGuests.constEnd())
        return *written;
    const int country = placeOf(index).country;
    const quint64 own = hashed({m_seed, 5, quint64(index)});
    const PersonName name = personName(country, own);
    return {index,
            guestId(index),
            name.first,
            name.last,
            guestPhone(index),
            mailName(name, index) + u"@example."_s + (own % 3 ? u"com"_s : u"org"_s),
            languageTag(country),
            stay(index),
            reservationId(index)};
}

Stay People::stay(int guest) const
{
    Random random(hashed({m_seed, 6, quint64(guest)}));
    const int span = m_days + daysBefore + daysAfter;
    const int arrival = int(qint64(guest) * span / m_guests) - daysBefore;
    return {arrival, random.between(1, 4) + random.below(5),
            random.between(1, 4) * 100 + random.between(1, 14)};
}

QString People::reservationId(int index) const
{
    return ulid(hashed({m_seed, 5, quint64(index)}));
}

QString People::guestId(int index) const
{
    return u"gst_"_s + toBase36(m_guestIds.scrambled(quint64(index)));
}

QString People::guestPhone(int index) const
{
    const Place place = placeOf(index);
    return phoneNumber(place.country, 2 * place.rank);
}

std::optional<int> People::guestArriving(int day) const
{
    const int span = m_days + daysBefore + daysAfter;
    const int index = int(qint64(day + daysBefore) * m_guests / span);
    return index >= 0 && index < m_guests ? std::optional(index) : std::nullopt;
}

std::optional<int> People::guestOfId(QStringView id) const
{
    bool ok = false;
    if (!id.startsWith(u"gst_"))
        return {};
    const quint64 scrambled = fromBase36(id.sliced(4), &ok);
    if (!ok || scrambled >> 60)
        return {};
    const quint64 index = m_guestIds.restored(scrambled);
    return index < quint64(knownGuestCount()) ? std::optional(int(index)) : std::nullopt;
}

std::optional<int> People::guestOfPhone(const QString &number) const
{
    if (m_guestByPhone.isEmpty()) {
        for (int i = 0; i < m_guests; ++i)
            m_guestByPhone.insert(guestPhone(i), i);
        for (const Guest &guest : m_writtenGuests)
            m_guestByPhone.insert(guest.phone, guest.index);
    }
    const auto found = m_guestByPhone.constFind(number);
    return found == m_guestByPhone.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> People::guestOfEmail(const QString &email) const
{
    if (m_guestByEmail.isEmpty()) {
        for (int i = 0; i < knownGuestCount(); ++i)
            m_guestByEmail.insert(guest(i).email.toLower(), i);
    }
    const auto found = m_guestByEmail.constFind(email.toLower());
    return found == m_guestByEmail.constEnd() || email.isEmpty() ? std::nullopt : std::optional(*found);
}

Guest People::addGuest(Guest guest)
{
    guest.index = m_guests + m_addedGuests++;
    guest.id = guestId(guest.index);
    guest.stay = {};
    changeGuest(guest);
    return guest;
}

void People::changeGuest(const Guest &guest)
{
    m_writtenGuests.insert(guest.index, guest);
    m_guestByPhone.clear();
    m_guestByEmail.clear();
}

// Guests have the even numbers of a country and strangers the odd ones, so that nobody is taken for a guest
// by chance.
QString People::strangerPhone(int index) const
{
    constexpr int distinct = 450; // Half of the smallest country's numbers.
    const Place place = placeOf(index);
    return phoneNumber(place.country, 2 * (place.rank % distinct) + 1);
}

PersonName People::strangerName(int index) const
{
    return personName(placeOf(index).country, hashed({m_seed, 7, quint64(index)}));
}

int People::supplierCount() const
{
    return int(suppliers.size());
}

QString People::supplierPhone(int index) const
{
    return u"+332619120%1"_s.arg(index * 7 + 11, 2, 10, QChar(u'0'));
}

QString People::supplierName(int index) const
{
    return suppliers[std::size_t(index)].toString();
}

QString People::robotPhone(int index) const
{
    return u"+332619190%1"_s.arg(index % 100, 2, 10, QChar(u'0'));
}

} // namespace callboard::sandbox
