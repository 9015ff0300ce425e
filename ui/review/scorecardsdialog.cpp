// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorecardsdialog.h"

#include "ui/format.h"
#include "ui/review/reviewwords.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qint64 mostFileBytes = 1024 * 1024;

QPushButton *button(const QString &objectName, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ScorecardsDialog::Draft ScorecardsDialog::draftOf(const Scorecard &card)
{
    Draft draft{card.uuid, card.name, {}};
    for (const ScoreSection &section : card.sections) {
        for (const ScoreQuestion &question : section.questions)
            draft.rows << Row{section.name, question};
    }
    return draft;
}

Scorecard ScorecardsDialog::cardOf(const Draft &draft)
{
    Scorecard card;
    card.uuid = draft.uuid;
    card.name = draft.name.trimmed();
    for (const Row &row : draft.rows) {
        const QString section = row.section.trimmed();
        if (card.sections.isEmpty() || card.sections.last().name != section)
            card.sections << ScoreSection{section, {}};
        card.sections.last().questions << row.question;
    }
    return card;
}

ScorecardsDialog::ScorecardsDialog(const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_desk(services.store)
    , m_cards(new QComboBox)
    , m_name(new QLineEdit)
    , m_questions(new QListWidget)
    , m_section(new QLineEdit)
    , m_text(new QLineEdit)
    , m_scale(new QComboBox)
    , m_weight(new QSpinBox)
    , m_comment(new QComboBox)
    , m_mayNotApply(new QCheckBox(tr("May be not a&pplicable")))
    //: Check box: the worst answer to this question makes the score of the whole call 0.
    , m_autoFail(new QCheckBox(tr("1 or “no” &fails the whole call")))
    , m_problem(new QLabel)
    , m_removeCard(button(u"removeCard"_s, tr("Remove card")))
    , m_removeQuestion(button(u"removeQuestion"_s, tr("Remove &question")))
    , m_up(button(u"questionUp"_s, tr("&Up")))
    , m_down(button(u"questionDown"_s, tr("&Down")))
{
    setObjectName(u"scorecardsDialog"_s);
    setWindowTitle(tr("Scorecards"));
    arrange();
    connect(m_cards, &QComboBox::currentIndexChanged, this, &ScorecardsDialog::showCard);
    connect(m_questions, &QListWidget::currentRowChanged, this, &ScorecardsDialog::showQuestion);
    for (QLineEdit *line : {m_name, m_section, m_text})
        connect(line, &QLineEdit::textEdited, this, &ScorecardsDialog::onTyped);
    for (QComboBox *box : {m_scale, m_comment})
        connect(box, &QComboBox::currentIndexChanged, this, &ScorecardsDialog::onTyped);
    for (QCheckBox *box : {m_mayNotApply, m_autoFail})
        connect(box, &QCheckBox::toggled, this, &ScorecardsDialog::onTyped);
    connect(m_weight, &QSpinBox::valueChanged, this, &ScorecardsDialog::onTyped);
    QCoro::connect(m_desk.scorecards(), this, [this](const Result<QList<Scorecard>> &cards) {
        if (cards)
            return onCards(*cards);
        //: Subject of a sentence about a failure.
        m_problem->setText(sentenceFor(cards.error(), tr("The scorecards")));
    });
    check();
}

QWidget *ScorecardsDialog::questionForm()
{
    m_section->setObjectName(u"questionSection"_s);
    m_text->setObjectName(u"questionText"_s);
    m_scale->setObjectName(u"questionScale"_s);
    m_weight->setObjectName(u"questionWeight"_s);
    m_comment->setObjectName(u"questionComment"_s);
    m_mayNotApply->setObjectName(u"questionMayNotApply"_s);
    m_autoFail->setObjectName(u"questionAutoFail"_s);
    m_scale->addItem(tr("1 to 5"), int(AnswerScale::OneToFive));
    m_scale->addItem(tr("Yes or no"), int(AnswerScale::YesNo));
    //: When an answer must be explained.
    m_comment->addItem(tr("Never required"), int(CommentRule::Never));
    m_comment->addItem(tr("Required for 1, 2 and “no”"), int(CommentRule::WhenLow));
    m_comment->addItem(tr("Always required"), int(CommentRule::Always));
    m_weight->setRange(0, highestWeight);
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("S&ection:"), m_section);
    form->addRow(tr("&Text:"), m_text);
    form->addRow(tr("A&nswer:"), m_scale);
    //: Form: how much a question counts, 0 to 100.
    form->addRow(tr("&Weight:"), m_weight);
    form->addRow(tr("C&omment:"), m_comment);
    form->addRow(QString(), m_mayNotApply);
    form->addRow(QString(), m_autoFail);
    return part;
}

void ScorecardsDialog::arrange()
{
    m_cards->setObjectName(u"scorecardChoice"_s);
    m_cards->setAccessibleName(tr("Scorecard"));
    m_name->setObjectName(u"scorecardName"_s);
    m_questions->setObjectName(u"scorecardQuestions"_s);
    m_questions->setAccessibleName(tr("Questions"));
    m_problem->setObjectName(u"scorecardProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *add = button(u"addCard"_s, tr("New &card"));
    auto *import = button(u"importCard"_s, tr("&Import…"));
    auto *exportCard = button(u"exportCard"_s, tr("E&xport…"));
    auto *addQuestionButton = button(u"addQuestion"_s, tr("&Add question"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_cards, 1);
    for (QPushButton *one : {add, m_removeCard, import, exportCard})
        top->addWidget(one);
    auto *name = new QFormLayout;
    name->addRow(tr("Na&me:"), m_name);
    auto *order = new QHBoxLayout;
    for (QPushButton *one : {addQuestionButton, m_removeQuestion, m_up, m_down})
        order->addWidget(one);
    auto *left = new QVBoxLayout;
    left->addWidget(m_questions, 1);
    left->addLayout(order);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::space);
    middle->addLayout(left, 1);
    middle->addWidget(questionForm(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveCards"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(name);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(820, 520);
    connect(add, &QPushButton::clicked, this, [this] {
        Scorecard card = shippedScorecard();
        //: Name of a new scorecard, to be changed.
        card.name = tr("New scorecard");
        addCard(card);
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(m_removeCard, &QPushButton::clicked, this, &ScorecardsDialog::removeCard);
    connect(import, &QPushButton::clicked, this, &ScorecardsDialog::chooseImport);
    connect(exportCard, &QPushButton::clicked, this, &ScorecardsDialog::chooseExport);
    connect(addQuestionButton, &QPushButton::clicked, this, &ScorecardsDialog::addQuestion);
    connect(m_removeQuestion, &QPushButton::clicked, this, &ScorecardsDialog::removeQuestion);
    connect(m_up, &QPushButton::clicked, this, [this] { moveQuestion(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveQuestion(1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ScorecardsDialog::save);
}

ScorecardsDialog::Draft *ScorecardsDialog::draft()
{
    const int index = m_cards->currentIndex();
    return index >= 0 && index < m_drafts.size() ? &m_drafts[index] : nullptr;
}

int ScorecardsDialog::question() const
{
    return m_questions->currentRow();
}

void ScorecardsDialog::onCards(const QList<Scorecard> &cards)
{
    const QList<Scorecard> shown = cards.isEmpty() ? QList<Scorecard>{shippedScorecard()} : cards;
    for (const Scorecard &card : shown)
        addCard(card);
    m_cards->setCurrentIndex(0);
}

void ScorecardsDialog::addCard(const Scorecard &card)
{
    m_drafts << draftOf(card);
    m_cards->addItem(plainLine(card.name, 60));
    m_cards->setCurrentIndex(m_cards->count() - 1);
    showCard();
}

void ScorecardsDialog::removeCard()
{
    const int index = m_cards->currentIndex();
    if (index < 0)
        return;
    m_drafts.removeAt(index);
    m_cards->removeItem(index);
    showCard();
}

void ScorecardsDialog::showCard()
{
    const Draft *card = draft();
    m_filling = true;
    m_name->setText(card ? card->name : QString());
    m_filling = false;
    refillQuestions(0);
}

void ScorecardsDialog::refillQuestions(int chosen)
{
    const Draft *card = draft();
    m_filling = true;
    m_questions->clear();
    for (const Row &row : card ? card->rows : QList<Row>())
        m_questions->addItem(plainLine(row.section, 30) + u" · "_s + plainLine(row.question.text, 120));
    m_filling = false;
    m_questions->setCurrentRow(std::clamp(chosen, -1, m_questions->count() - 1));
    showQuestion();
}

void ScorecardsDialog::showQuestion()
{
    if (m_filling)
        return;
    const Draft *card = draft();
    const bool isChosen = card && question() >= 0 && question() < card->rows.size();
    const Row row = isChosen ? card->rows[question()] : Row();
    m_filling = true;
    m_section->setText(row.section);
    m_text->setText(row.question.text);
    m_scale->setCurrentIndex(m_scale->findData(int(row.question.scale)));
    m_weight->setValue(row.question.weight);
    m_comment->setCurrentIndex(m_comment->findData(int(row.question.comment)));
    m_mayNotApply->setChecked(row.question.mayNotApply);
    m_autoFail->setChecked(row.question.autoFail);
    m_filling = false;
    for (QWidget *field : QList<QWidget *>{m_section, m_text, m_scale, m_weight, m_comment, m_mayNotApply,
                                           m_autoFail, m_removeQuestion})
        field->setEnabled(isChosen);
    m_up->setEnabled(isChosen && question() > 0);
    m_down->setEnabled(isChosen && question() + 1 < card->rows.size());
    m_name->setEnabled(card);
    m_removeCard->setEnabled(card);
    check();
}

void ScorecardsDialog::onTyped()
{
    Draft *card = draft();
    if (m_filling || !card)
        return;
    card->name = m_name->text();
    m_cards->setItemText(m_cards->currentIndex(), plainLine(card->name, 60));
    if (question() >= 0 && question() < card->rows.size()) {
        Row &row = card->rows[question()];
        row.section = m_section->text();
        row.question.text = m_text->text();
        row.question.scale = AnswerScale(m_scale->currentData().toInt());
        row.question.weight = m_weight->value();
        row.question.comment = CommentRule(m_comment->currentData().toInt());
        row.question.mayNotApply = m_mayNotApply->isChecked();
        row.question.autoFail = m_autoFail->isChecked();
        m_questions->item(question())
            ->setText(plainLine(row.section, 30) + u" · "_s + plainLine(row.question.text, 120));
    }
    check();
}

void ScorecardsDialog::addQuestion()
{
    Draft *card = draft();
    if (!card)
        return;
    Row row;
    row.section =
        card->rows.isEmpty() ? tr("Questions", "section of a scorecard") : card->rows.last().section;
    row.question.id = freeQuestionId(cardOf(*card));
    card->rows << row;
    refillQuestions(int(card->rows.size()) - 1);
    m_text->setFocus();
}

void ScorecardsDialog::removeQuestion()
{
    Draft *card = draft();
    if (!card || question() < 0)
        return;
    const int row = question();
    card->rows.removeAt(row);
    refillQuestions(row);
    m_questions->setFocus();
}

void ScorecardsDialog::moveQuestion(int places)
{
    Draft *card = draft();
    if (!card)
        return;
    const int row = question();
    card->rows.swapItemsAt(row, row + places);
    refillQuestions(row + places);
}

void ScorecardsDialog::check()
{
    QString problem;
    for (const Draft &one : std::as_const(m_drafts)) {
        if (const auto found = problemIn(cardOf(one)); found && problem.isEmpty())
            //: %1 is the name of a scorecard, %2 a sentence that says what is wrong with it.
            problem = m_drafts.size() > 1 ? tr("“%1”: %2").arg(plainLine(one.name, 60), sentenceFor(*found))
                                          : sentenceFor(*found);
    }
    m_problem->setText(problem);
    m_save->setEnabled(problem.isEmpty() && !m_drafts.isEmpty());
}

void ScorecardsDialog::save()
{
    QList<Scorecard> cards;
    for (const Draft &one : std::as_const(m_drafts))
        cards << cardOf(one);
    QCoro::connect(m_desk.saveScorecards(cards), this, [this](const Result<QList<Scorecard>> &saved) {
        if (saved)
            accept();
        else
            m_problem->setText(sentenceFor(saved.error(), tr("The scorecards")));
    });
}

void ScorecardsDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a scorecard"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Scorecard (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ScorecardsDialog::importFrom);
    dialog->open();
}

void ScorecardsDialog::chooseExport()
{
    if (!draft())
        return;
    auto *dialog = new QFileDialog(this, tr("Export the scorecard"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Scorecard (*.json)")});
    dialog->selectFile(u"scorecard.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ScorecardsDialog::exportTo);
    dialog->open();
}

void ScorecardsDialog::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileBytes) {
        //: %1 is the name of a file, %2 what the system says.
        m_problem->setText(tr("“%1” cannot be read: %2").arg(plainLine(name), plainLine(file.errorString())));
        return;
    }
    auto card = parseScorecardFile(file.readAll());
    if (!card) {
        m_problem->setText(sentenceFor(card.error()));
        return;
    }
    card->uuid = QString(); // a card of its own, wherever it came from
    addCard(*card);
}

void ScorecardsDialog::exportTo(const QString &name)
{
    const QByteArray content = scorecardFile(cardOf(*draft()));
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        m_problem->setText(
            tr("“%1” could not be written: %2").arg(plainLine(name), plainLine(file.errorString())));
}

} // namespace callboard
