// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/viewtext.h"

#include "models/domain/query.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Reason = ViewText::Rejected::Reason;

constexpr std::array keys{u"view", u"query", u"columns", u"shipped"};

struct Line {
    QString key; ///< Null: not a line of ours.
    QString value;
};

/// A line break inside a value would begin another line.
QString onOneLine(const QString &text)
{
    QString line = text;
    line.remove(QChar::Null);
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.trimmed();
}

Line lineFrom(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView word = text.first(std::max<qsizetype>(colon, 0)).trimmed();
    for (const char16_t *key : keys) {
        if (word.compare(QStringView(key), Qt::CaseInsensitive) == 0)
            return {QString::fromUtf16(key), onOneLine(text.sliced(colon + 1).toString())};
    }
    return {};
}

class Reader {
public:
    ViewText run(QStringView text)
    {
        const QList<QStringView> lines = text.split(u'\n');
        for (m_line = 1; m_line <= lines.size(); ++m_line) {
            const QStringView line = lines.at(m_line - 1).trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                read(line);
        }
        finish();
        return m_result;
    }

private:
    void read(QStringView text)
    {
        const Line line = lineFrom(text);
        if (line.key == u"view") {
            finish();
            begin(line.value);
        } else if (line.key.isNull() || !m_open) {
            reject(Reason::StrayLine, onOneLine(text.toString()));
        } else if (m_seen.contains(line.key)) {
            reject(Reason::KeyTwice, line.key);
        } else {
            take(line);
        }
    }

    void begin(const QString &name)
    {
        m_open = true;
        m_view = {.view = {{}, name.simplified(), {}, {}}, .line = int(m_line)};
        m_rejected.reset();
        m_seen.clear();
    }

    void take(const Line &line)
    {
        m_seen.insert(line.key);
        if (line.key == u"query") {
            m_view.view.query = line.value;
            const QList<QueryProblem> problems = parseQuery(line.value).problems;
            if (!problems.isEmpty())
                reject(Reason::BadQuery, problems.first().what);
        } else if (line.key == u"columns") {
            m_view.view.columns = line.value;
        } else if (shippedView(line.value) && !m_shipped.contains(line.value)) {
            m_view.view.shipped = line.value;
        }
    }

    /// The first mistake of a block is its reason; outside a block each stray line is told.
    void reject(Reason reason, const QString &what)
    {
        const ViewText::Rejected rejected{reason, int(m_line), what.left(80),
                                          m_open ? m_view.view.name : QString()};
        if (!m_open)
            m_result.rejected << rejected;
        else if (!m_rejected)
            m_rejected = rejected;
    }

    void finish()
    {
        if (!m_open)
            return;
        if (!m_rejected)
            judge();
        if (m_rejected) {
            m_result.rejected << *m_rejected;
        } else {
            m_result.views << m_view;
            m_shipped.insert(m_view.view.shipped);
        }
        m_names.insert(foldedViewName(m_view.view.name));
        m_open = false;
    }

    /// What only the whole block shows.
    void judge()
    {
        const QString &name = m_view.view.name;
        const auto at = [&](Reason reason) {
            m_rejected = ViewText::Rejected{reason, m_view.line, name.left(80), name};
        };
        if (name.isEmpty())
            at(Reason::NoName);
        else if (name.size() > longestViewName)
            at(Reason::LongName);
        else if (m_names.contains(foldedViewName(name)))
            at(Reason::NameTwice);
        else if (!m_seen.contains(u"query"_s))
            at(Reason::NoQuery);
    }

    ViewText m_result;
    qsizetype m_line = 0;
    bool m_open = false;
    ViewText::View m_view;
    QSet<QString> m_seen; ///< Keys of this block.
    QSet<QString> m_names; ///< Of all blocks so far.
    QSet<QString> m_shipped; ///< Which shipped views they are: the next to say so is one of somebody's own.
    std::optional<ViewText::Rejected> m_rejected;
};

} // namespace

QList<ViewImport> comparedWith(const QList<SavedView> &known, const ViewText &text)
{
    QList<ViewImport> imports;
    for (const ViewText::View &entry : text.views) {
        const SavedView &view = entry.view;
        const auto isIt = [&view](const SavedView &other) {
            return foldedViewName(other.name) == foldedViewName(view.name)
                || (!view.shipped.isEmpty() && other.shipped == view.shipped);
        };
        const auto found = std::find_if(known.begin(), known.end(), isIt);
        if (found == known.end())
            imports << ViewImport{ViewImport::Kind::New, view, {}};
        else if (isSameQuery(found->query, view.query) && found->columns == view.columns)
            imports << ViewImport{ViewImport::Kind::Same, view, *found};
        else
            imports << ViewImport{ViewImport::Kind::Changed, view, *found};
    }
    return imports;
}

QString viewsToText(const QList<SavedView> &views)
{
    QString text = u"# Views of Callboard: a name, a query, and the columns where the view has its own.\n"_s;
    for (const SavedView &view : views) {
        text += u"\nview: "_s + onOneLine(view.name) + u"\nquery: "_s + onOneLine(view.query) + u'\n';
        if (!view.columns.isEmpty())
            text += u"columns: "_s + onOneLine(view.columns) + u'\n';
        if (!view.shipped.isEmpty())
            text += u"shipped: "_s + view.shipped + u'\n';
    }
    return text;
}

ViewText viewsFromText(QStringView text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    return Reader().run(text);
}

} // namespace callboard
