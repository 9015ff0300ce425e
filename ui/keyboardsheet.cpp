// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboardsheet.h"

#include "ui/keys/fixedkeys.h"
#include "ui/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int columnCount = 3;

/// Its key works in the table of calls only, whatever menu it stands in.
bool isOfTheTable(const Command &command)
{
    const QList<QObject *> objects = command.action->associatedObjects();
    return command.isLocal() && std::any_of(objects.begin(), objects.end(), [](const QObject *object) {
               return qobject_cast<const QTableView *>(object);
           });
}

} // namespace

KeyboardSheet::KeyboardSheet(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keyboardSheet"_s);
    setWindowTitle(tr("Keyboard"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"keyboardScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeColumns(sectionsOf(commands)));
    scroll->widget()->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button below the list of keys: opens the settings where other keys can be chosen.
    QPushButton *change = buttons->addButton(tr("C&hange keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(u"changeKeys"_s);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeWanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(2 * Theme::space);
    whole->addWidget(scroll, 1);
    whole->addWidget(buttons);
    scroll->setFocus(); // arrows scroll
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    fitInto(scroll->widget()->sizeHint() + QSize(bar, buttons->sizeHint().height()));
}

/// As large as the screen allows.
void KeyboardSheet::fitInto(const QSize &wanted)
{
    const QMargins margins = layout()->contentsMargins();
    const QSize whole = wanted.grownBy(margins) + QSize(0, 2 * Theme::space);
    resize(whole.boundedTo(screen()->availableSize() * 9 / 10));
}

/// Commands by menu, then the parts of the window with what is theirs alone.
QList<KeyboardSheet::Section> KeyboardSheet::sectionsOf(const QList<Command> &commands)
{
    QList<Section> sections;
    const auto add = [&](const QString &title, const Line &line) {
        auto section = std::find_if(sections.begin(), sections.end(),
                                    [&](const Section &one) { return one.title == title; });
        if (section == sections.end())
            section = sections.insert(sections.end(), Section{title});
        section->lines << line;
    };
    const QString table = fixedTableTitle();
    for (const Command &command : commands) {
        const QKeySequence key = command.key();
        if (!key.isEmpty())
            add(isOfTheTable(command) ? table : command.path.value(0), {key, command.text});
    }
    const QList<FixedKey> fixed = fixedKeys();
    for (const FixedKey &one : fixed)
        add(one.part, {one.key, one.meaning});
    return sections;
}

/// Sections stay whole; the columns are about as high as each other.
QWidget *KeyboardSheet::makeColumns(const QList<Section> &sections)
{
    const auto heightOf = [](const Section &section) {
        return section.lines.size() + 2; // its title, and the gap above it
    };
    const qsizetype all =
        std::accumulate(sections.begin(), sections.end(), qsizetype(0),
                        [&](qsizetype sum, const Section &section) { return sum + heightOf(section); });
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(Theme::space, 0, Theme::space, 0);
    row->setSpacing(5 * Theme::space);
    QGridLayout *column = nullptr;
    int made = 0;
    qsizetype before = 0;
    for (const Section &section : sections) {
        if (!column || before + heightOf(section) / 2 > all * made / columnCount) {
            auto *place = new QVBoxLayout;
            column = new QGridLayout;
            column->setHorizontalSpacing(2 * Theme::space);
            column->setVerticalSpacing(Theme::space / 2);
            column->setColumnStretch(1, 1);
            place->addLayout(column);
            place->addStretch(1);
            row->addLayout(place, 1);
            ++made;
        }
        addSection(*column, section);
        before += heightOf(section);
    }
    return columns;
}

void KeyboardSheet::addSection(QGridLayout &column, const Section &section)
{
    int row = column.rowCount();
    auto *title = new QLabel(section.title);
    title->setTextFormat(Qt::PlainText);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    if (row > 1)
        column.setRowMinimumHeight(row++, Theme::space);
    column.addWidget(title, row++, 0, 1, 2);
    for (const Line &line : section.lines) {
        auto *key = new QLabel(keyText(line.key));
        key->setTextFormat(Qt::PlainText);
        key->setFont(strong);
        key->setLayoutDirection(Qt::LeftToRight); // "Ctrl+," stays so beside Arabic, too
        auto *meaning = new QLabel(line.meaning);
        meaning->setTextFormat(Qt::PlainText);
        column.addWidget(key, row, 0, Qt::AlignLeading | Qt::AlignTop);
        column.addWidget(meaning, row++, 1);
    }
}

} // namespace callboard
