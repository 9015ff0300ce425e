// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/templatesdialog.h"

#include "models/store/notehistory.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCoroTask>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int longestName = 40;

struct Shipped {
    Q_DECLARE_TR_FUNCTIONS(callboard::ShippedTemplates)
};

} // namespace

QList<NoteTemplate> shippedTemplates()
{
    return {
        //: Name of a template for notes, typed behind "/": one short word of letters. Late check-out.
        {Shipped::tr("late"),
         //: Template for a note. Words in braces: {name} {room} {time} stay as they are, others are places to
         //: fill in and are translated.
         Shipped::tr("{name}, room {room}: late check-out until {until}. Confirmed by {who}.")},
        //: Name of a template for notes, one word: the caller wants to be called back.
        {Shipped::tr("callback"), Shipped::tr("{name} asks to be called back at {when} about {what}.")},
        //: Name of a template for notes, one word: reservation.
        {Shipped::tr("booking"),
         Shipped::tr("Booking for {name}: {arrival} to {departure}, {guests} guests. Price told: {price}.")},
        //: Name of a template for notes, one word: complaint.
        {Shipped::tr("complaint"),
         Shipped::tr("{time}: {name}, room {room}, complains about {what}. Done: {done}.")},
        //: Name of a template for notes, one word: transfer from or to the airport or station.
        {Shipped::tr("transfer"),
         Shipped::tr("Transfer for {name} on {day} at {hour}, from {place}, {guests} "
                     "guests. Ordered from {company}.")},
    };
}

TemplatesDialog::TemplatesDialog(Store &store, const Theme &theme, const QList<NoteTemplate> &templates,
                                 QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_templates(templates)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_problem(new QLabel(this))
{
    setObjectName(u"templatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Templates for notes"));
    m_list->setObjectName(u"templatesList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme.error());
    m_problem->setPalette(red);
    m_problem->setObjectName(u"templatesProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().height()); // nothing moves when it speaks
    auto *hint =
        new QLabel(tr("In a note, type / and the name. {name}, {room} and {time} are filled in where "
                      "they are known; any other word in braces is a place to fill in, reached with "
                      "Tab."),
                   this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::space);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *listButtons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        listButtons->addWidget(button);
        return button;
    };
    //: Button: a new template.
    add(tr("&Add"), u"templatesAdd"_s, &TemplatesDialog::add);
    m_remove = add(tr("&Remove"), u"templatesRemove"_s, &TemplatesDialog::remove);
    //: Button: moves a template up in the list.
    m_up = add(tr("&Up"), u"templatesUp"_s, [this] { move(-1); });
    //: Button: moves a template down in the list.
    m_down = add(tr("Do&wn"), u"templatesDown"_s, [this] { move(1); });
    left->addLayout(listButtons);
    row->addLayout(left, 2);
    row->addWidget(editors(), 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Save")); // with a key of its own on every desktop
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(Theme::space);
    whole->addWidget(hint);
    whole->addLayout(row, 1);
    whole->addWidget(m_problem);
    whole->addWidget(buttons);
    resize(680, 420);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showCurrent);
    connect(m_name, &QLineEdit::textEdited, this, &TemplatesDialog::onTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesDialog::onTyped);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplatesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refill(0);
}

QWidget *TemplatesDialog::editors()
{
    m_name->setObjectName(u"templateName"_s);
    m_name->setMaxLength(longestName);
    m_text->setObjectName(u"templateText"_s);
    m_text->setTabChangesFocus(true);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addLabel = [&](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(buddy);
    };
    addLabel(tr("&Name, behind the /:"), m_name);
    addLabel(tr("&Text:"), m_text);
    column->setStretchFactor(m_text, 1);
    return part;
}

void TemplatesDialog::refill(qsizetype chosen)
{
    m_isFilling = true;
    m_list->clear();
    for (const NoteTemplate &one : std::as_const(m_templates))
        m_list->addItem(u'/' + plainLine(one.name, longestName));
    m_isFilling = false;
    m_list->setCurrentRow(int(std::min(chosen, m_templates.size() - 1)));
    showCurrent();
}

void TemplatesDialog::showCurrent()
{
    if (m_isFilling)
        return;
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < m_templates.size();
    m_isFilling = true;
    m_name->setText(isChosen ? m_templates[row].name : QString());
    m_text->setPlainText(isChosen ? m_templates[row].text : QString());
    m_isFilling = false;
    m_name->setEnabled(isChosen);
    m_text->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(isChosen && row + 1 < m_templates.size());
    check();
}

void TemplatesDialog::onTyped()
{
    const int row = m_list->currentRow();
    if (m_isFilling || row < 0)
        return;
    QString name = m_name->text().trimmed();
    if (name.startsWith(u'/'))
        name.remove(0, 1);
    m_templates[row] = {name, m_text->toPlainText()};
    m_list->item(row)->setText(u'/' + plainLine(name, longestName));
    check();
}

void TemplatesDialog::add()
{
    m_templates << NoteTemplate{};
    refill(m_templates.size() - 1);
    m_name->setFocus();
}

void TemplatesDialog::remove()
{
    const int row = m_list->currentRow();
    m_templates.removeAt(row);
    refill(row);
    m_list->setFocus();
}

void TemplatesDialog::move(int places)
{
    const int row = m_list->currentRow();
    m_templates.swapItemsAt(row, row + places);
    refill(row + places);
}

void TemplatesDialog::check()
{
    const auto problem = problemIn(m_templates);
    m_save->setEnabled(!problem);
    if (!problem)
        return say({});
    const QString name = plainLine(m_templates[problem->row].name, longestName);
    switch (problem->kind) {
    case TemplateProblem::Kind::NoName:
        return say(tr("Template %1 needs a name.").arg(QLocale().toString(problem->row + 1)));
    case TemplateProblem::Kind::BadName:
        return say(tr("“%1” is not one word: use letters, digits, “-” and “_”.").arg(name));
    case TemplateProblem::Kind::NameTwice:
        return say(tr("There are two templates “%1”.").arg(name));
    case TemplateProblem::Kind::NoText:
        return say(tr("The template “%1” has no text.").arg(name));
    }
}

void TemplatesDialog::say(const QString &problem)
{
    m_problem->setText(problem);
}

void TemplatesDialog::save()
{
    auto answer = m_store.noteHistory().saveTemplates(m_templates);
    QCoro::connect(std::move(answer), this, [this](const Result<void> &result) {
        if (!result)
            //: "The templates": subject of a sentence about a failure.
            return say(sentenceFor(result.error(), tr("The templates")));
        Q_EMIT saved(m_templates);
        accept();
    });
}

} // namespace callboard
