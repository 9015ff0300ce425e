// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/peoplewriter.h"

namespace callboard {

PeopleWriter::PeopleWriter()
    : PeopleWriter(People(1))
{
}

PeopleWriter::PeopleWriter(const People &people)
    : m_people(people)
{
    grow(64);
}

/// The place of @p person in m_slots, or the free one where it belongs.
size_t PeopleWriter::slotOf(Person person) const
{
    const quint64 both = quint64(person.id) << 32 | person.name;
    size_t slot = size_t((both * 0x9e37'79b9'7f4a'7c15) >> 20) & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && m_people[m_slots[slot]] != person)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void PeopleWriter::grow(size_t slots)
{
    while (m_people.size() * 3 > slots * 2)
        slots *= 2;
    m_slots.assign(slots, 0);
    for (size_t number = 1; number < m_people.size(); ++number)
        m_slots[slotOf(m_people[number])] = quint32(number);
}

quint32 PeopleWriter::numberOf(Person person)
{
    if (person == Person{})
        return 0;
    const size_t slot = slotOf(person);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const auto number = quint32(m_people.size());
    m_slots[slot] = number;
    m_people.push_back(person);
    m_shown.reset();
    if (m_people.size() * 3 > m_slots.size() * 2)
        grow(m_slots.size() * 2);
    return number;
}

std::shared_ptr<const People> PeopleWriter::shown()
{
    if (!m_shown)
        m_shown = std::make_shared<const People>(m_people);
    return m_shown;
}

} // namespace callboard
