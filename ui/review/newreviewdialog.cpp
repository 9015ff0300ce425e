// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/newreviewdialog.h"

#include "ui/format.h"
#include "ui/review/reviewwords.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int highestSeed = 999'999; // easy to read out

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString usualReviewQuery()
{
    return u"has:recording status:completed after:-30d duration:120-900"_s;
}

NewReviewDialog::NewReviewDialog(const WindowServices &services, CallSource &source, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_desk(services.store)
    , m_draft(services.store, source, services.clock, services.zone)
    , m_name(new QLineEdit(this))
    , m_query(new QLineEdit(this))
    , m_problem(plainLabel(u"reviewProblem"_s, this))
    , m_card(new QComboBox(this))
    , m_perPerson(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_people(new QListWidget(this))
    , m_summary(plainLabel(u"reviewSummary"_s, this))
{
    setObjectName(u"newReviewDialog"_s);
    setWindowTitle(tr("New review"));
    arrange();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(services.clock.now()), services.zone);
    m_name->setText(QLocale().toString(now.date(), u"MMMM yyyy"_s));
    m_perPerson->setRange(1, mostPerPerson);
    m_perPerson->setValue(5);
    m_seed->setRange(1, highestSeed);
    m_seed->setGroupSeparatorShown(false);
    m_seed->setValue(int(QRandomGenerator::global()->bounded(1, highestSeed + 1)));
    m_query->setText(usualReviewQuery());
    connect(m_query, &QLineEdit::textChanged, &m_draft, &ReviewDraft::setQuery);
    connect(&m_draft, &ReviewDraft::changed, this, &NewReviewDialog::onDraft);
    connect(&m_draft, &ReviewDraft::created, this, [this](ReviewListId list) {
        Q_EMIT created(list);
        accept();
    });
    connect(&m_draft, &ReviewDraft::failed, this, [this](const Error &error) {
        //: Subject of a sentence about a failure.
        m_problem->setText(sentenceFor(error, tr("The review list")));
        m_make->setEnabled(true);
    });
    connect(m_people, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString person = item->data(Qt::UserRole).toString();
        if (m_filling)
            return;
        if (item->checkState() == Qt::Checked)
            m_leftOut.remove(person);
        else
            m_leftOut.insert(person);
        refresh();
    });
    for (QSpinBox *box : {m_perPerson, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &NewReviewDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &NewReviewDialog::refresh);
    QCoro::connect(m_desk.scorecards(), this, [this](const Result<QList<Scorecard>> &cards) {
        onCards(cards.value_or(QList<Scorecard>()));
    });
    m_draft.setQuery(m_query->text());
}

void NewReviewDialog::arrange()
{
    m_name->setObjectName(u"reviewName"_s);
    m_query->setObjectName(u"reviewQuery"_s);
    m_card->setObjectName(u"reviewCard"_s);
    m_perPerson->setObjectName(u"reviewPerPerson"_s);
    m_seed->setObjectName(u"reviewSeed"_s);
    m_people->setObjectName(u"reviewPeople"_s);
    m_query->setToolTip(tr("In the language of the search box"));
    m_seed->setToolTip(tr("The same number draws the same calls again."));
    m_people->setMinimumHeight(8 * fontMetrics().height());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    //: Form: what the review list is called.
    form->addRow(tr("&Name:"), m_name);
    //: Form: a query; calls that it finds may be drawn.
    form->addRow(tr("&Calls:"), m_query);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Scorecard:"), m_card);
    //: Form: how many calls are drawn of everybody.
    form->addRow(tr("Calls &per person:"), m_perPerson);
    //: Form: the people whose calls are reviewed.
    form->addRow(tr("&Whose:"), m_people);
    //: Form: a number that decides which calls are drawn; the same number draws the same ones.
    form->addRow(tr("&Draw number:"), m_seed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: draws the sample and makes the review list.
    m_make = buttons->addButton(tr("&Make list"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"makeReview"_s);
    m_make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    resize(560, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &NewReviewDialog::make);
    m_make->setEnabled(false);
}

void NewReviewDialog::onCards(const QList<Scorecard> &cards)
{
    m_cards = cards.isEmpty() ? QList<Scorecard>{shippedScorecard()} : cards;
    for (const Scorecard &card : std::as_const(m_cards))
        m_card->addItem(plainLine(card.name, 60));
    refresh();
}

void NewReviewDialog::onDraft()
{
    if (!m_draft.problems().isEmpty())
        m_problem->setText(sentenceFor(m_draft.problems().first()));
    else if (m_draft.state() == ReviewDraft::State::Failed)
        m_problem->setText(sentenceFor(m_draft.error(), tr("The calls")));
    else
        m_problem->clear();
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (m_draft.state() != ReviewDraft::State::Reading)
        refreshPeople();
    refresh();
}

void NewReviewDialog::refreshPeople()
{
    m_filling = true;
    m_people->clear();
    for (const SampleShare &share : m_draft.people()) {
        //: A person in a list. %1 is the name, %n how many calls of them may be drawn.
        const QString text = tr("%1 – %n call(s)", nullptr, share.eligible).arg(plainLine(share.person, 60));
        auto *item = new QListWidgetItem(text, m_people);
        item->setData(Qt::UserRole, share.person);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_leftOut.contains(share.person) ? Qt::Unchecked : Qt::Checked);
    }
    if (m_people->count() > 0)
        m_people->setCurrentRow(0);
    m_filling = false;
}

QStringList NewReviewDialog::chosenPeople() const
{
    QStringList people;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            people << m_people->item(row)->data(Qt::UserRole).toString();
    }
    return people;
}

SampleRequest NewReviewDialog::request() const
{
    SampleRequest request;
    request.people = chosenPeople();
    request.perPerson = m_perPerson->value();
    request.seed = quint32(m_seed->value());
    return request;
}

void NewReviewDialog::refresh()
{
    const bool isRead = m_draft.state() == ReviewDraft::State::Ready;
    const SampleRequest wanted = request();
    const Sample sample = isRead && !wanted.people.isEmpty() ? m_draft.draw(wanted) : Sample();
    const auto isShort = [&](const SampleShare &share) {
        return share.drawn < wanted.perPerson;
    };
    const int shortOf = int(std::count_if(sample.shares.begin(), sample.shares.end(), isShort));
    if (!isRead)
        m_summary->setText(tr("Reading calls…"));
    else if (m_people->count() == 0)
        m_summary->setText(
            tr("No call that this finds says who spoke, or all of them were reviewed before."));
    else
        m_summary->setText(
            tr("%n call(s) are drawn; none was reviewed before.", nullptr, int(sample.calls.size()))
            + (shortOf > 0 ? u' ' + tr("%n person(s) have fewer.", nullptr, shortOf) : QString()));
    m_make->setEnabled(!sample.calls.isEmpty() && !m_name->text().trimmed().isEmpty()
                       && m_card->currentIndex() >= 0);
}

void NewReviewDialog::make()
{
    m_make->setEnabled(false);
    m_draft.create(m_name->text(), m_cards.value(m_card->currentIndex()), request());
}

} // namespace callboard
