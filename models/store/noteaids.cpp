// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noteaids.h"

using namespace Qt::StringLiterals;

namespace callboard {

NoteAids::NoteAids(Database &desk)
    : m_db(desk)
{
}

std::optional<QList<NoteTemplate>> NoteAids::templates()
{
    if (!SqlQuery(m_db, "SELECT 1 FROM meta WHERE key = 'note_templates'").next())
        return {};
    QList<NoteTemplate> templates;
    SqlQuery row(m_db, "SELECT name, text FROM note_templates ORDER BY place, id");
    while (row.next())
        templates << NoteTemplate{row.text(0), row.text(1)};
    return templates;
}

Result<void> NoteAids::saveTemplates(const QList<NoteTemplate> &templates)
{
    if (problemIn(templates))
        return failure(Error::Kind::Invalid, u"a template needs a name of its own and a text"_s);
    Transaction transaction(m_db);
    execute(m_db, "INSERT OR IGNORE INTO meta (key, value) VALUES ('note_templates', 1)");
    execute(m_db, "DELETE FROM note_templates");
    for (qsizetype place = 0; place < templates.size(); ++place)
        execute(m_db, "INSERT INTO note_templates (place, name, text) VALUES (?, ?, ?)", qint64(place),
                templates[place].name, templates[place].text);
    transaction.commit();
    return {};
}

QStringList NoteAids::ownWords()
{
    QStringList words;
    SqlQuery row(m_db, "SELECT word FROM own_words ORDER BY word");
    while (row.next())
        words << row.text(0);
    return words;
}

void NoteAids::addOwnWord(const QString &word)
{
    Transaction transaction(m_db);
    execute(m_db, "INSERT OR IGNORE INTO own_words (word) VALUES (?)", word);
    transaction.commit();
}

void NoteAids::removeOwnWord(const QString &word)
{
    Transaction transaction(m_db);
    execute(m_db, "DELETE FROM own_words WHERE word = ?", word);
    transaction.commit();
}

} // namespace callboard
