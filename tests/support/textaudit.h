// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

#include <functional>

namespace callboard::test {

/// Walks through what is on screen and notes which texts are not in the pseudo-language, and which are cut
/// off.
class TextAudit {
public:
    /// Whether a word outside the pseudo-language is data.
    using IsData = std::function<bool(const QString &word)>;
    /// @p elided: classes that shorten their text themselves and say all of it in a tool tip or elsewhere.
    TextAudit(IsData isData, QStringList elided)
        : m_isData(std::move(isData))
        , m_elided(std::move(elided))
    {
    }

    void look(QWidget *window)
    {
        text(window, "title", window->windowTitle());
        lookAt(window);
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                lookAt(widget);
        }
    }
    void look(const QMenu &menu)
    {
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions) {
            text(&menu, "entry", action->text().section(u'\t', 0, 0));
            if (const QMenu *below = action->menu())
                look(*below);
        }
    }

    QStringList untranslated() const { return sorted(m_untranslated); }
    QStringList cut() const { return sorted(m_cut); }
    int looked() const { return m_looked; } ///< Texts with letters.

    /// The words of @p text that stand outside of any ⟦ ⟧ and are no data.
    QStringList foreign(const QString &text) const
    {
        QString outside;
        int depth = 0;
        for (const QChar c : plain(text)) {
            if (c == u'⟦')
                ++depth;
            else if (c == u'⟧')
                depth = std::max(0, depth - 1);
            outside += depth == 0 && c != u'⟧' ? c : QChar(u' ');
        }
        static const QRegularExpression blank(
            QStringLiteral("[\\s,·–—()…:;→|\"“”„\u2066-\u2069\u200e\u200f]+"));
        QStringList words;
        const QStringList all = outside.split(blank, Qt::SkipEmptyParts);
        for (const QString &word : all) {
            const bool hasLetter =
                std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
            if (hasLetter && !m_isData(word))
                words << word;
        }
        return words;
    }

private:
    static QString plain(const QString &text)
    {
        if (!Qt::mightBeRichText(text))
            return text;
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    static QStringList sorted(const QSet<QString> &set)
    {
        QStringList list(set.begin(), set.end());
        list.sort();
        return list;
    }
    static QString nameOf(const QObject *object)
    {
        QString name = QString::fromLatin1(object->metaObject()->className());
        for (const QObject *o = object; o; o = o->parent()) {
            if (!o->objectName().isEmpty() && !o->objectName().startsWith(QStringLiteral("qt_")))
                return name + u' ' + o->objectName();
        }
        return name;
    }
    void text(const QObject *of, const char *what, const QString &text)
    {
        if (text.isEmpty())
            return;
        ++m_looked;
        const QStringList words = foreign(text);
        if (!words.isEmpty())
            m_untranslated << QStringLiteral("%1 %2: \"%3\" in \"%4\"")
                                  .arg(nameOf(of), QString::fromLatin1(what), words.join(u' '),
                                       plain(text).simplified());
    }
    void cut(const QWidget *widget, const QString &text, QSize wanted, QSize there)
    {
        m_cut << QStringLiteral("%1: \"%2\" wants %3×%4, has %5×%6")
                     .arg(nameOf(widget), plain(text).simplified())
                     .arg(wanted.width())
                     .arg(wanted.height())
                     .arg(there.width())
                     .arg(there.height());
    }
    bool shortensItself(const QWidget *widget) const
    {
        for (const QMetaObject *meta = widget->metaObject(); meta; meta = meta->superClass()) {
            if (m_elided.contains(QString::fromLatin1(meta->className())))
                return true;
        }
        return false;
    }

    void lookAt(QWidget *widget)
    {
        text(widget, "tool tip", widget->toolTip());
        text(widget, "name", widget->accessibleName());
        text(widget, "description", widget->accessibleDescription());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            lookAtButton(*button);
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            lookAtTabs(*tabs);
        else if (const auto *header = qobject_cast<QHeaderView *>(widget))
            lookAtHeader(*header);
        else if (const auto *box = qobject_cast<QGroupBox *>(widget))
            text(box, "title", box->title());
        else if (const auto *field = qobject_cast<QLineEdit *>(widget))
            text(field, "placeholder", field->placeholderText());
        else if (const auto *field = qobject_cast<QPlainTextEdit *>(widget))
            text(field, "placeholder", field->placeholderText());
        else if (const auto *field = qobject_cast<QTextEdit *>(widget))
            text(field, "placeholder", field->placeholderText());
        else if (const auto *box = qobject_cast<QComboBox *>(widget))
            for (int i = 0; i < std::min(box->count(), 30); ++i)
                text(box, "choice", box->itemText(i));
        else if (const auto *menu = qobject_cast<QMenu *>(widget))
            look(*menu);
    }
    void lookAtLabel(const QLabel &label)
    {
        text(&label, "label", label.text());
        if (label.text().isEmpty() || shortensItself(&label))
            return;
        const QSize there = label.size();
        const int height = label.heightForWidth(there.width());
        const QSize wanted = label.wordWrap() ? QSize(0, height) : label.minimumSizeHint();
        if (wanted.width() > there.width() + 1 || wanted.height() > there.height() + 1)
            cut(&label, label.text(), wanted, there);
    }
    void lookAtButton(const QAbstractButton &button)
    {
        text(&button, "button", button.text());
        if (const auto *menu = button.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
            look(*menu);
        if (button.text().isEmpty() || shortensItself(&button))
            return;
        const QSize wanted = button.sizeHint();
        if (wanted.width() > button.width() + 1 || wanted.height() > button.height() + 4)
            cut(&button, button.text(), wanted, button.size());
    }
    void lookAtTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            text(&tabs, "tab", tabs.tabText(i));
            const int wanted = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
            if (tabs.isTabVisible(i) && wanted > tabs.tabRect(i).width())
                cut(&tabs, tabs.tabText(i), {wanted, 0}, tabs.tabRect(i).size());
        }
    }
    void lookAtHeader(const QHeaderView &header)
    {
        if (!header.model())
            return;
        for (int i = 0; i < std::min(header.count(), 30); ++i) {
            const QString title = header.model()->headerData(i, header.orientation()).toString();
            text(&header, "column", title);
            const bool isShown = !header.isSectionHidden(i) && header.orientation() == Qt::Horizontal;
            const int wanted = header.fontMetrics().horizontalAdvance(title);
            if (isShown && !shortensItself(&header) && wanted > header.sectionSize(i))
                cut(&header, title, {wanted, 0}, {header.sectionSize(i), header.height()});
        }
    }

    IsData m_isData;
    QStringList m_elided;
    QSet<QString> m_untranslated;
    QSet<QString> m_cut;
    int m_looked = 0;
};

} // namespace callboard::test
