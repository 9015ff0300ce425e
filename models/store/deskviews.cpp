// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: saved views.
#include "models/store/desk.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<void> checked(const QList<SavedView> &views)
{
    QSet<QString> names;
    for (const SavedView &view : views) {
        const QString name = foldedViewName(view.name);
        if (name.isEmpty() && !shippedView(view.shipped))
            return failure(Error::Kind::Invalid, u"a view needs a name"_s);
        const QString key = name.isEmpty() ? u"shipped:"_s + view.shipped : u"name:"_s + name;
        if (names.contains(key))
            return failure(Error::Kind::Conflict, u"two views are called %1"_s.arg(view.name));
        names.insert(key);
    }
    return {};
}

} // namespace

QList<SavedView> Desk::views()
{
    if (!SqlQuery(*m_db, "SELECT 1 FROM meta WHERE key = 'views'").next())
        return shippedViews();
    QList<SavedView> views;
    SqlQuery row(*m_db, "SELECT shipped, name, query, columns FROM views ORDER BY place, id");
    while (row.next())
        views << SavedView{row.text(0), row.text(1), row.text(2), row.text(3)};
    return views;
}

Result<void> Desk::saveViews(const QList<SavedView> &views)
{
    if (const Result<void> valid = checked(views); !valid)
        return valid;
    Transaction transaction(*m_db);
    execute(*m_db, "INSERT OR IGNORE INTO meta (key, value) VALUES ('views', 1)");
    execute(*m_db, "DELETE FROM views");
    for (int place = 0; place < views.size(); ++place) {
        const SavedView &view = views.at(place);
        execute(*m_db, "INSERT INTO views (place, shipped, name, query, columns) VALUES (?, ?, ?, ?, ?)",
                place, view.shipped.isEmpty() ? QString() : view.shipped,
                view.name.isEmpty() ? QString() : view.name, notNull(view.query), notNull(view.columns));
    }
    transaction.commit();
    return {};
}

} // namespace callboard
