// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "ui/accounts/formfield.h"
#include "ui/format.h"
#include "ui/keys/commandsearch.h"
#include "ui/keys/keyrecorder.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int placeRole = Qt::UserRole; ///< Of the command; a group has none.
enum Column { TextColumn, KeyColumn, DefaultColumn };

} // namespace

KeysPage::KeysPage(const Theme &theme, KeyAssignments &keys)
    //: Page of the settings: keys of the keyboard.
    : SettingsPage(theme, u"keys"_s, tr("Keys"), u"keyboard"_s)
    , m_keys(keys)
    , m_commands(keys.commands())
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_recorder(new KeyRecorder)
    , m_takeOver(new QPushButton)
    , m_clear(new QPushButton)
    , m_default(new QPushButton)
    , m_allDefaults(new QPushButton)
{
    for (const Command &command : m_commands) {
        if (command.mayHaveKey())
            m_chosen.insert(command.id, command.key());
    }
    addFilter();
    addTree();
    addRecorder();
    addNotes();
    fillHeight();
    m_tree->setCurrentItem(m_tree->topLevelItemCount() > 0 ? m_tree->topLevelItem(0)->child(0) : nullptr);
    onCurrent();
}

void KeysPage::addFilter()
{
    m_filter->setObjectName(u"keysFilter"_s);
    //: In the empty line above the list of commands.
    m_filter->setPlaceholderText(tr("Command, menu or key"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    addField(tr("&Find"), {}, m_filter);
}

void KeysPage::addTree()
{
    m_tree->setObjectName(u"keysTree"_s);
    //: Name of the list for screen readers.
    m_tree->setAccessibleName(tr("Commands and their keys"));
    //: Titles of columns: a command, its key, and the key that it came with.
    m_tree->setHeaderLabels({tr("Command"), tr("Key"), tr("Default")});
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(180);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(DefaultColumn, QHeaderView::ResizeToContents);
    fillTree();
    column().addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysPage::onCurrent);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &KeysPage::startRecording);
    m_tree->installEventFilter(this);
}

void KeysPage::startRecording()
{
    if (m_recorder->isEnabled())
        m_recorder->setFocus(Qt::OtherFocusReason);
}

/// Enter in the list means the command, not the whole dialog.
bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            startRecording();
            return true;
        }
    }
    return SettingsPage::eventFilter(watched, event);
}

/// By menu; what stands in no menu, by the part of the window.
QTreeWidgetItem *KeysPage::groupOf(const Command &command)
{
    //: Group of commands that stand in no menu.
    const QString title = command.path.isEmpty() ? tr("Others") : command.path.join(u" › "_s);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->text(TextColumn) == title)
            return m_tree->topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    QFont strong = group->font(TextColumn);
    strong.setWeight(QFont::DemiBold);
    group->setFont(TextColumn, strong);
    group->setFirstColumnSpanned(true);
    return group;
}

void KeysPage::fillTree()
{
    for (qsizetype place = 0; place < m_commands.size(); ++place) {
        auto *item = new QTreeWidgetItem(groupOf(m_commands.at(place)));
        item->setData(TextColumn, placeRole, int(place));
        refreshItem(*item);
    }
    m_tree->expandAll();
}

/// The default is said where it is another: no state by the look of letters alone.
void KeysPage::refreshItem(QTreeWidgetItem &item)
{
    const Command &command = m_commands.at(item.data(TextColumn, placeRole).toInt());
    const QKeySequence key = keyOf(command);
    const QKeySequence usual = KeyAssignments::defaultKey(command);
    const bool isOther = key != usual;
    item.setText(TextColumn, command.text);
    //: Behind a key that cannot be changed.
    item.setText(KeyColumn, command.mayHaveKey() ? keyText(key) : tr("%1 (fixed)").arg(keyText(key)));
    //: In place of a key: a command has none.
    item.setText(DefaultColumn, !isOther ? QString() : usual.isEmpty() ? tr("none") : keyText(usual));
    QFont font = m_tree->font();
    font.setWeight(isOther ? QFont::DemiBold : QFont::Normal);
    item.setFont(KeyColumn, font);
}

void KeysPage::addRecorder()
{
    m_recorder->setObjectName(u"keyRecorder"_s);
    connect(m_recorder, &KeyRecorder::pressed, this, &KeysPage::tryKey);
    connect(m_recorder, &KeyRecorder::escaped, this, [this] {
        onCurrent();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    beginGroup();
    m_field = addField(tr("&Key of the chosen command"), {}, m_recorder);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space);
    const auto add = [&](QPushButton *button, const QString &objectName, const QString &text,
                         void (KeysPage::*done)()) {
        button->setObjectName(objectName);
        button->setText(text);
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, done);
    };
    //: Button: the key of another command becomes that of the chosen one.
    add(m_takeOver, u"takeKeyOver"_s, tr("Take it &over"), &KeysPage::takeOver);
    //: Button: the chosen command has no key any more.
    m_clear->setText(tr("C&lear"));
    m_clear->setObjectName(u"clearKey"_s);
    m_clear->setAutoDefault(false);
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] { giveKey({}); });
    add(m_default, u"defaultKey"_s, tr("Back to the &default"), &KeysPage::backToDefault);
    line->addStretch(1);
    add(m_allDefaults, u"allDefaultKeys"_s, tr("All to defaul&ts"), &KeysPage::allToDefaults);
    column().addLayout(line);
    endGroup();
}

void KeysPage::addNotes()
{
    QStringList sentences;
    for (const Command &command : m_commands) {
        const QKeySequence key = command.key();
        //: In place of a key: a command has none.
        const QString used = command.text + u": "_s + (key.isEmpty() ? tr("none") : keyText(key));
        const QString sentence = unusableSentence(m_keys.unusable(), u"keys/"_s + command.id, used);
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    if (!sentences.isEmpty())
        addNote(sentences.join(u'\n'))->setObjectName(u"unusableKeys"_s);
}

const Command *KeysPage::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant place = item ? item->data(TextColumn, placeRole) : QVariant();
    return place.isValid() ? &m_commands.at(place.toInt()) : nullptr;
}

const Command *KeysPage::holderOf(const QKeySequence &key, const Command &besides) const
{
    const auto holds = [&](const Command &command) {
        return command.id != besides.id && keyOf(command) == key;
    };
    const auto holder = std::find_if(m_commands.begin(), m_commands.end(), holds);
    return holder == m_commands.end() ? nullptr : &*holder;
}

void KeysPage::say(const QString &problem, const QString &help)
{
    m_field->setHelp(help);
    m_field->setProblem(problem);
    const bool mayTake = !m_offered.isEmpty();
    m_takeOver->setVisible(mayTake);
}

void KeysPage::onCurrent()
{
    const Command *command = current();
    const bool mayChange = command && command->mayHaveKey();
    m_offered = {};
    m_recorder->show(command ? keyOf(*command) : QKeySequence());
    m_recorder->setEnabled(mayChange);
    refreshKeys();
    if (mayChange)
        say({},
            //: Below the field with the key of a command. %1 is the command.
            tr("“%1”: press the keys here that it is to have.").arg(command->text));
    else if (command)
        say({},
            //: Below the field with the key of a command. %1 is the command.
            tr("“%1” has this key in one part of the window only, where nothing is typed. It is fixed.")
                .arg(command->text));
    else
        say({}, tr("Choose a command above."));
}

void KeysPage::refreshKeys()
{
    const Command *command = current();
    const bool mayChange = command && command->mayHaveKey();
    m_clear->setEnabled(mayChange && !keyOf(*command).isEmpty());
    m_default->setEnabled(mayChange && keyOf(*command) != KeyAssignments::defaultKey(*command));
    const auto isOther = [this](const Command &one) {
        return keyOf(one) != KeyAssignments::defaultKey(one);
    };
    m_allDefaults->setEnabled(std::any_of(m_commands.begin(), m_commands.end(), isOther));
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j)
            refreshItem(*group->child(j));
    }
}

void KeysPage::tryKey(const QKeySequence &key)
{
    const Command *command = current();
    if (!command || !command->mayHaveKey())
        return;
    m_offered = {};
    m_recorder->show(keyOf(*command));
    if (const QString refusal = m_keys.refusal(*command, key); !refusal.isEmpty())
        return say(refusal);
    const Command *holder = holderOf(key, *command);
    if (!holder)
        return giveKey(key);
    m_offered = key;
    m_recorder->show(key);
    //: %1 is a key, %2 the command that has it, %3 the menu where that stands.
    say(tr("%1 is the key of “%2” (%3), which would have none then.")
            .arg(keyText(key), holder->text, holder->path.join(u" › "_s)));
}

void KeysPage::giveKey(const QKeySequence &key)
{
    const Command *command = current();
    if (!command || !command->mayHaveKey())
        return;
    m_chosen.insert(command->id, key);
    onCurrent();
    Q_EMIT edited();
}

void KeysPage::takeOver()
{
    const Command *command = current();
    const QKeySequence key = m_offered;
    const Command *holder = command ? holderOf(key, *command) : nullptr;
    if (!holder)
        return;
    m_chosen.insert(holder->id, QKeySequence());
    giveKey(key);
    m_recorder->setFocus(Qt::OtherFocusReason); // the button has gone
    say({},
        //: Below the field with the key of a command. %1 is another command.
        tr("“%1” has no key now.").arg(holder->text));
}

void KeysPage::backToDefault()
{
    const Command *command = current();
    if (!command)
        return;
    const QKeySequence usual = KeyAssignments::defaultKey(*command);
    if (usual.isEmpty())
        giveKey({});
    else
        tryKey(usual);
}

void KeysPage::allToDefaults()
{
    for (const Command &command : m_commands) {
        if (command.mayHaveKey())
            m_chosen.insert(command.id, KeyAssignments::defaultKey(command));
    }
    onCurrent();
    Q_EMIT edited();
}

/// Keys are found as they are written: "ctrl e" is both words of "Ctrl+E".
void KeysPage::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool hasSome = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const Command &command = m_commands.at(group->child(j)->data(TextColumn, placeRole).toInt());
            const CommandSearch search({{.id = command.id,
                                         .text = command.text + u' ' + keyText(keyOf(command)),
                                         .path = command.path.join(u' ')}});
            const bool isFound = !search.find(words, {}).empty();
            group->child(j)->setHidden(!isFound);
            hasSome = hasSome || isFound;
        }
        group->setHidden(!hasSome);
    }
}

bool KeysPage::isChanged() const
{
    return std::any_of(m_commands.begin(), m_commands.end(),
                       [this](const Command &command) { return keyOf(command) != command.key(); });
}

void KeysPage::apply()
{
    m_keys.assign(m_chosen);
}

} // namespace callboard
