// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/spelling.h"

#include "models/store/notehistory.h"
#include "ui/detail/noteseditor.h"
#include "ui/format.h"
#include "ui/notes/spellworker.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QCoroTask>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto languagesKey = u"notes/languages"_s;
constexpr qsizetype mostKnown = 20'000; ///< Words remembered; then it begins anew.
constexpr qsizetype longestWord = 60;

/// Numbers, names of templates, addresses and abbreviations are nobody's mistakes.
bool isForChecking(QStringView word, QStringView line, qsizetype start)
{
    if (word.size() < 2 || word.size() > longestWord)
        return false;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_'; }))
        return false;
    if (word.toString().toUpper() == word) // also scripts without small letters, which no dictionary here has
        return false;
    qsizetype from = start;
    qsizetype to = start + word.size();
    while (from > 0 && !line[from - 1].isSpace())
        --from;
    while (to < line.size() && !line[to].isSpace())
        ++to;
    const QStringView around = line.sliced(from, to - from);
    return !around.contains(u'@') && !around.contains(u"://") && !around.contains(u"www.")
        && !around.startsWith(u'/');
}

struct LineWord {
    qsizetype start;
    QString text;
};

QList<LineWord> wordsIn(const QString &line)
{
    QList<LineWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    qsizetype start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (start >= 0 && (reasons & QTextBoundaryFinder::EndOfItem)) {
            const QStringView word = QStringView(line).sliced(start, at - start);
            if (isForChecking(word, line, start))
                words << LineWord{start, word.toString()};
            start = -1;
        }
        if (reasons & QTextBoundaryFinder::StartOfItem)
            start = at;
    }
    return words;
}

} // namespace

Spelling::Spelling(Store &store, const Theme &theme, QSettings &settings, NotesEditor &editor)
    : QObject(&editor)
    , m_store(store)
    , m_theme(theme)
    , m_settings(settings)
    , m_editor(editor)
    , m_worker(new SpellWorker)
    , m_installed(installedDictionaries())
    , m_menu(new QMenu(&editor))
{
    m_thread.setObjectName(u"spelling"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellWorker::loaded, this, &Spelling::onUnreadable);
    connect(m_worker, &SpellWorker::checked, this, &Spelling::onChecked);
    connect(m_worker, &SpellWorker::suggested, this, &Spelling::onSuggested);
    m_thread.start(QThread::LowPriority);

    m_menu->setObjectName(u"spellingMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &Spelling::fillMenu);
    fillMenu();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Spelling::look);
    connect(&editor, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&editor, &NotesEditor::textShown, &m_pause, qOverload<>(&QTimer::start));
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(editor.verticalScrollBar(), &QScrollBar::rangeChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&editor, &NotesEditor::menuWanted, this, &Spelling::fillContextMenu);
    connect(&theme, &Theme::changed, this, &Spelling::mark);
    auto *next = new QShortcut(Qt::CTRL | Qt::Key_Period, &editor);
    next->setContext(Qt::WidgetShortcut);
    connect(next, &QShortcut::activated, this, &Spelling::goToNext);
    auto words = store.noteHistory().ownWords();
    QCoro::connect(std::move(words), this,
                   [this](const Result<QStringList> &own) { onOwnWords(own.value_or(QStringList())); });
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

QStringList Spelling::languages() const
{
    const QVariant chosen = m_settings.value(languagesKey);
    if (!chosen.isValid())
        return usualLanguages(m_installed, QLocale().name());
    QStringList languages = chosen.toStringList();
    languages.removeIf([this](const QString &language) {
        return std::none_of(m_installed.begin(), m_installed.end(),
                            [&](const SpellDictionary &one) { return one.language == language; });
    });
    return languages;
}

void Spelling::fillMenu()
{
    m_menu->clear();
    const QStringList chosen = languages();
    for (const SpellDictionary &one : std::as_const(m_installed)) {
        QAction *action = m_menu->addAction(plainLine(languageName(one.language), 60).replace(u'&', u"&&"_s));
        action->setObjectName(u"spelling-"_s + one.language);
        action->setCheckable(true);
        action->setChecked(chosen.contains(one.language));
        connect(action, &QAction::toggled, this, [this, language = one.language](bool on) {
            QStringList now = languages();
            now.removeAll(language);
            if (on)
                now << language;
            setLanguages(now);
        });
    }
    if (m_installed.isEmpty())
        //: In the menu of languages whose spelling is checked.
        m_menu->addAction(tr("No dictionary is installed"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *how = m_menu->addAction(tr("&More languages…"));
    how->setObjectName(u"spellingMore"_s);
    connect(how, &QAction::triggered, this, &Spelling::explainDictionaries);
}

void Spelling::setLanguages(const QStringList &languages)
{
    m_settings.setValue(languagesKey, languages);
    load();
}

void Spelling::explainDictionaries()
{
    //: How to get dictionaries. %1 is a folder.
    const QString text = tr("Spelling is checked with hunspell's dictionaries. Your system has them as "
                            "packages, on Debian for example hunspell-en-us or hunspell-de-de. A dictionary "
                            "of your own, a .aff and a .dic file, goes into the folder\n\n%1\n\nStart "
                            "Callboard again afterwards.");
    auto *message = new QMessageBox(QMessageBox::Information, tr("More languages"),
                                    text.arg(dictionaryFolder()), QMessageBox::Close, m_editor.window());
    message->setObjectName(u"spellingHelp"_s);
    message->setTextFormat(Qt::PlainText);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

void Spelling::onOwnWords(const QStringList &words)
{
    m_ownWords = words;
    load();
}

void Spelling::load()
{
    QStringList paths;
    const QStringList chosen = languages();
    for (const SpellDictionary &one : std::as_const(m_installed)) {
        if (chosen.contains(one.language))
            paths << one.path;
    }
    m_isRight.clear();
    m_asked.clear();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, paths, own = m_ownWords] { worker->load(paths, own); });
    look();
}

void Spelling::onUnreadable(const QStringList &paths)
{
    for (const QString &path : paths)
        m_installed.removeIf([&](const SpellDictionary &one) { return one.path == path; });
    look();
}

QList<Spelling::Word> Spelling::visibleWords() const
{
    QList<Word> words;
    const QRect view = m_editor.viewport()->rect();
    QTextBlock block = m_editor.cursorForPosition(QPoint(0, 0)).block();
    const int last = m_editor.cursorForPosition(view.bottomRight()).blockNumber();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        for (const LineWord &word : wordsIn(block.text().left(20'000)))
            words << Word{block.position() + int(word.start), word.text};
    }
    return words;
}

/// Asks about words that are new, and marks what is known to be wrong.
void Spelling::look()
{
    m_pause.stop();
    if (m_isRight.size() > mostKnown) {
        m_isRight.clear();
        m_asked.clear();
    }
    if (!languages().isEmpty()) {
        QStringList unknown;
        for (const Word &word : visibleWords()) {
            if (!m_isRight.contains(word.text) && !m_asked.contains(word.text)) {
                m_asked.insert(word.text);
                unknown << word.text;
            }
        }
        if (!unknown.isEmpty())
            QMetaObject::invokeMethod(m_worker, [worker = m_worker, unknown] { worker->check(unknown); });
    }
    mark();
}

void Spelling::onChecked(const QStringList &words, const QStringList &wrong)
{
    const QSet<QString> bad(wrong.begin(), wrong.end());
    for (const QString &word : words)
        m_isRight.insert(word, !bad.contains(word));
    mark();
}

/// The word that is being typed is not wrong yet.
bool Spelling::isWrong(const Word &word) const
{
    const int cursor = m_editor.textCursor().position();
    const bool isTyped = m_editor.hasFocus() && cursor == word.start + int(word.text.size());
    return !m_isRight.value(word.text, true) && !m_ignored.contains(word.text) && !isTyped;
}

void Spelling::mark()
{
    m_wrong.clear();
    QList<QTextEdit::ExtraSelection> marks;
    const bool isOn = !languages().isEmpty();
    for (const Word &word : isOn ? visibleWords() : QList<Word>()) {
        if (!isWrong(word))
            continue;
        m_wrong << word;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(word.start);
        mark.cursor.setPosition(word.start + int(word.text.size()), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.error());
        marks << mark;
    }
    m_editor.setMarks(NotesEditor::Layer::Spelling, marks);
    Q_EMIT marked();
}

QStringList Spelling::wrongWords() const
{
    QStringList words;
    for (const Word &word : m_wrong)
        words << word.text;
    return words;
}

void Spelling::fillContextMenu(QMenu *menu, const QTextCursor &at)
{
    const auto word = std::find_if(m_wrong.begin(), m_wrong.end(), [&](const Word &one) {
        return at.position() >= one.start && at.position() <= one.start + one.text.size();
    });
    if (word == m_wrong.end() || m_editor.isReadOnly())
        return;
    m_openWord = QTextCursor(m_editor.document());
    m_openWord.setPosition(word->start);
    m_openWord.setPosition(word->start + int(word->text.size()), QTextCursor::KeepAnchor);
    m_open = menu;
    QAction *const first = menu->actions().value(0);
    //: In the menu of a misspelt word, while the words that may be meant are looked for.
    m_waiting = new QAction(tr("Looking for suggestions…"), menu);
    m_waiting->setEnabled(false);
    auto *add = new QAction(tr("&Add to the dictionary"), menu);
    add->setObjectName(u"spellingAdd"_s);
    //: Menu of a misspelt word: takes it for right until the program ends.
    auto *ignore = new QAction(tr("&Ignore"), menu);
    ignore->setObjectName(u"spellingIgnore"_s);
    connect(add, &QAction::triggered, this, [this, text = word->text] { accept(text, true); });
    connect(ignore, &QAction::triggered, this, [this, text = word->text] { accept(text, false); });
    menu->insertActions(first, {m_waiting, add, ignore});
    menu->insertSeparator(first);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, question = ++m_question, text = word->text] {
        worker->suggest(question, text);
    });
}

void Spelling::onSuggested(int question, const QStringList &words)
{
    if (question != m_question || !m_open || !m_waiting)
        return;
    QList<QAction *> actions;
    for (const QString &word : words) {
        auto *action = new QAction(plainLine(word, 60).replace(u'&', u"&&"_s), m_open);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        action->setObjectName(u"suggestion"_s);
        connect(action, &QAction::triggered, this,
                [this, place = m_openWord, word] { replace(place, word); });
        actions << action;
    }
    m_open->insertActions(m_waiting, actions);
    if (words.isEmpty()) {
        //: In the menu of a misspelt word.
        m_waiting->setText(tr("No suggestions"));
        return;
    }
    delete m_waiting;
    m_open->setActiveAction(actions.first());
}

void Spelling::replace(const QTextCursor &word, const QString &with)
{
    QTextCursor cursor = word;
    cursor.insertText(with);
    m_editor.setTextCursor(cursor);
    m_editor.setFocus();
}

void Spelling::accept(const QString &word, bool forEver)
{
    m_ignored.insert(word);
    if (forEver) {
        m_ownWords << word;
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->add(word); });
        auto answer = m_store.noteHistory().addOwnWord(word);
        QCoro::connect(std::move(answer), this,
                       [](const Result<void> &) {}); // else it is right until the end
    }
    mark();
}

void Spelling::goToNext()
{
    look();
    if (m_wrong.isEmpty())
        return;
    const int from = m_editor.textCursor().selectionStart();
    auto next = std::find_if(m_wrong.begin(), m_wrong.end(),
                             [&](const Word &word) { return word.start + int(word.text.size()) >= from; });
    if (next == m_wrong.end())
        next = m_wrong.begin();
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(next->start);
    m_editor.setTextCursor(cursor);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, m_editor.cursorRect().bottomLeft(),
                            m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
    QCoreApplication::sendEvent(&m_editor, &event);
}

} // namespace callboard
