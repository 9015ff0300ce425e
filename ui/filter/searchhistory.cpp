// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/searchhistory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto key = u"search/history"_s;

} // namespace

SearchHistory::SearchHistory(QSettings &settings)
    : m_settings(settings)
{
}

QStringList SearchHistory::queries() const
{
    return m_settings.value(key).toStringList();
}

void SearchHistory::add(const QString &query)
{
    const QString text = query.simplified();
    QStringList all = queries();
    if (text.isEmpty() || text.size() > longest || all.value(0) == text)
        return;
    all.removeAll(text);
    all.prepend(text);
    m_settings.setValue(key, QStringList(all.mid(0, most)));
}

void SearchHistory::clear()
{
    m_settings.remove(key);
}

} // namespace callboard
