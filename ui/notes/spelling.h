// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/spelldictionaries.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTextCursor>
#include <QThread>
#include <QTimer>

class QAction;
class QMenu;
class QSettings;

namespace callboard {

class NotesEditor;
class SpellWorker;
class Store;
class Theme;

/// Underlines what the chosen languages do not know, and helps with it: in the context menu, and with Ctrl+.
/// which goes to the next such word. Looks at what is visible, after a pause in typing, on another thread.
class Spelling final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds pause{250};

    Spelling(Store &store, const Theme &theme, QSettings &settings, NotesEditor &editor);
    ~Spelling() override;

    QMenu *languageMenu() const { return m_menu; } ///< Which languages; how to get more.
    QStringList languages() const; ///< Chosen and installed.
    QStringList wrongWords() const; ///< Underlined now, in their order.

Q_SIGNALS:
    void marked(); ///< What is underlined may have changed.

private:
    struct Word {
        int start = 0; ///< In the document.
        QString text;
    };
    void fillMenu();
    void setLanguages(const QStringList &languages);
    void load();
    void onOwnWords(const QStringList &words);
    void onUnreadable(const QStringList &paths);
    void look();
    void onChecked(const QStringList &words, const QStringList &wrong);
    void mark();
    QList<Word> visibleWords() const;
    bool isWrong(const Word &word) const;
    void fillContextMenu(QMenu *menu, const QTextCursor &at);
    void onSuggested(int question, const QStringList &words);
    void replace(const QTextCursor &word, const QString &with);
    void accept(const QString &word, bool forEver);
    void goToNext();
    void explainDictionaries();

    Store &m_store;
    const Theme &m_theme;
    QSettings &m_settings;
    NotesEditor &m_editor;
    QThread m_thread;
    SpellWorker *m_worker;
    QList<SpellDictionary> m_installed;
    QMenu *m_menu;
    QTimer m_pause;
    QHash<QString, bool> m_isRight; ///< What is known about words.
    QSet<QString> m_asked;
    QStringList m_ownWords;
    QSet<QString> m_ignored; ///< Until the program ends.
    QList<Word> m_wrong;
    int m_question = 0; ///< The last one about suggestions.
    QPointer<QMenu> m_open;
    QPointer<QAction> m_waiting; ///< In the open menu: suggestions come before it.
    QTextCursor m_openWord;
};

} // namespace callboard
