// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounteditor.h"

#include "ui/accounts/accountform.h"
#include "ui/accounts/propertyquestion.h"
#include "ui/format.h"
#include "ui/settings/propertysettings.h"
#include "ui/wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using State = AccountEditing::State;
constexpr int iconSide = 16;

QDate todayIn(const WindowServices &services)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(services.clock.now()), services.zone).date();
}

/// Nobody could be asked, so the key may well be right.
bool isNobodysFault(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::RateLimited
        || error.kind == Kind::ServerError;
}

} // namespace

AccountEditor::AccountEditor(const WindowServices &services, QWidget *parent)
    : AccountEditor(services, std::make_unique<AccountEditing>(services.store, services.accounts), parent)
{
    setWindowTitle(tr("Connect a call system"));
    m_editing->setUsualCountry(PropertySettings::read(services.settings).country);
    choose(allProviders().constFirst());
    m_providers->setFocus();
}

AccountEditor::AccountEditor(const WindowServices &services, const Account &existing, QWidget *parent)
    : AccountEditor(services, std::make_unique<AccountEditing>(services.store, services.accounts, existing),
                    parent)
{
    //: Title of a dialog. %1 is the name of an account.
    setWindowTitle(tr("Change “%1”").arg(safeLine(existing.name, 60)));
    choose(existing.provider);
    form().setDraft(draftOf(existing, providerInfo(existing.provider)));
    form().setFocus();
}

AccountEditor::AccountEditor(const WindowServices &services, std::unique_ptr<AccountEditing> editing,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_editing(std::move(editing))
    , m_forms(new QStackedWidget(this))
{
    setObjectName(u"accountEditor"_s);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(2 * Theme::space);
    if (!m_editing->existing())
        halves->addWidget(providerList());
    halves->addWidget(m_forms, 1);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(halves, 1);
    if (!m_editing->existing() && PropertyQuestion::isOpen(services.settings)) {
        m_property = new PropertyQuestion(services, this);
        whole->addWidget(m_property);
    }
    whole->addWidget(result());
    whole->addLayout(buttons());
    resize(m_editing->existing() ? QSize(520, 620) : QSize(760, m_property ? 720 : 640));
    connect(m_editing.get(), &AccountEditing::stateChanged, this, &AccountEditor::onState);
    connect(m_editing.get(), &AccountEditing::pageReady, this, &AccountEditor::onPageReady);
    connect(m_editing.get(), &AccountEditing::checked, this, &AccountEditor::onChecked);
    connect(m_editing.get(), &AccountEditing::failed, this, &AccountEditor::onFailed);
    connect(m_editing.get(), &AccountEditing::saved, this, [this](const Account &account) {
        if (m_property)
            m_property->save();
        Q_EMIT saved(account);
        accept();
    });
}

QWidget *AccountEditor::providerList()
{
    m_providers = new QListWidget(this);
    m_providers->setObjectName(u"providerList"_s);
    //: List in the dialog that connects an account.
    m_providers->setAccessibleName(tr("Call system"));
    for (const Provider provider : allProviders()) {
        auto *item = new QListWidgetItem(displayNameOf(provider), m_providers);
        item->setData(Qt::UserRole, int(provider));
    }
    m_providers->setFixedWidth(m_providers->sizeHintForColumn(0) + 6 * Theme::space);
    m_providers->setSpacing(2);
    connect(m_providers, &QListWidget::currentItemChanged, this, &AccountEditor::onChosen);
    return m_providers;
}

QWidget *AccountEditor::result()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space);
    m_resultIcon = new QLabel(line);
    m_result = new QLabel(line);
    m_result->setObjectName(u"checkResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setFocusPolicy(Qt::ClickFocus);
    layout->addWidget(m_resultIcon, 0, Qt::AlignTop);
    layout->addWidget(m_result, 1);
    return line;
}

QLayout *AccountEditor::buttons()
{
    const auto button = [this](const QString &objectName, const QString &text,
                               void (AccountEditor::*done)()) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(objectName);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, done);
        return made;
    };
    m_signIn = button(u"signIn"_s, tr("Sign in with the &browser…"), &AccountEditor::signIn);
    //: Button: asks the telephone system whether the key works.
    m_check = button(u"check"_s, tr("C&heck"), &AccountEditor::check);
    m_anyway = button(u"saveUnchecked"_s, tr("Add &without checking"), &AccountEditor::saveUnchecked);
    m_save = button(u"save"_s, m_editing->existing() ? tr("&Save") : tr("&Add"), &AccountEditor::save);
    m_cancel = button(u"cancel"_s, tr("Cancel"), &AccountEditor::reject);
    m_save->setDefault(true);
    if (m_editing->existing())
        m_anyway->setText(tr("Save &without checking"));
    m_anyway->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_signIn);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(m_anyway);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    return row;
}

AccountForm *AccountEditor::makeForm(Provider provider)
{
    auto *form = new AccountForm(providerInfo(provider), m_services.theme, todayIn(m_services),
                                 m_editing->existing().has_value());
    connect(form, &AccountForm::edited, this, &AccountEditor::onEdited);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    m_forms->addWidget(scroll);
    m_formOf.insert(provider, form);
    m_pageOf.insert(provider, scroll);
    return form;
}

void AccountEditor::choose(Provider provider)
{
    if (!m_formOf.contains(provider))
        makeForm(provider);
    m_forms->setCurrentWidget(m_pageOf.value(provider));
    for (int row = 0; m_providers && row < m_providers->count(); ++row) {
        if (m_providers->item(row)->data(Qt::UserRole).toInt() == int(provider))
            m_providers->setCurrentRow(row);
    }
    m_signIn->setVisible(form().info().signIn.has_value());
    onEdited();
}

AccountForm &AccountEditor::form() const
{
    return *m_formOf.value(m_formOf.key(
        static_cast<AccountForm *>(static_cast<QScrollArea *>(m_forms->currentWidget())->widget())));
}

void AccountEditor::beginAtKey()
{
    form().focusSecret();
}

void AccountEditor::beginAtSignIn()
{
    m_signIn->setFocus();
}

void AccountEditor::onChosen()
{
    const QListWidgetItem *item = m_providers->currentItem();
    if (item && Provider(item->data(Qt::UserRole).toInt()) != form().info().provider)
        choose(Provider(item->data(Qt::UserRole).toInt()));
}

/// What was said about the last check is not about what is typed now.
void AccountEditor::onEdited()
{
    form().clearProblems();
    m_anyway->hide();
    say({}, {}, {});
}

bool AccountEditor::isComplete(SecretFrom from)
{
    onEdited();
    if (form().showProblems(problemsOf(form().draft(), form().info(), from)))
        return false;
    if (!m_property)
        return true;
    m_editing->setUsualCountry(m_property->country());
    return !m_property->showProblems();
}

void AccountEditor::check()
{
    if (isComplete(m_editing->secretFrom(form().draft())))
        m_editing->check(form().draft());
}

void AccountEditor::save()
{
    if (isComplete(m_editing->secretFrom(form().draft())))
        m_editing->save(form().draft());
}

void AccountEditor::saveUnchecked()
{
    if (isComplete(m_editing->secretFrom(form().draft())))
        m_editing->saveUnchecked(form().draft());
}

void AccountEditor::signIn()
{
    if (isComplete(SecretFrom::SignIn))
        m_editing->signIn(form().draft());
}

void AccountEditor::onState()
{
    const State state = m_editing->state();
    const bool isIdle = state == State::Idle;
    QList<QWidget *> resting{m_forms, m_signIn, m_check, m_anyway, m_save};
    if (m_property)
        resting << m_property;
    QWidget *const focused = focusWidget();
    for (QWidget *widget : resting)
        widget->setEnabled(isIdle);
    if (m_providers)
        m_providers->setEnabled(isIdle);
    if (isIdle && focused)
        focused->setFocus();
    if (state == State::Checking || state == State::Saving)
        //: %1 is the name of a telephone system.
        say(tr("Asking %1…").arg(displayNameOf(form().info().provider)), u"waiting"_s,
            m_services.theme.muted());
}

void AccountEditor::onPageReady(const QUrl &page)
{
    m_services.openUrl(page);
    say(tr("Go on in the web browser. Callboard waits for you to come back; Cancel ends that.\n%1")
            .arg(page.toString(QUrl::FullyEncoded)),
        u"globe"_s, m_services.theme.muted());
}

void AccountEditor::onChecked(const Account &account, const AccountFacts &facts)
{
    const QString provider = displayNameOf(account.provider);
    QStringList sentences{facts.title.isEmpty()
                              //: %1 is the name of a telephone system.
                              ? tr("%1 accepts the key.").arg(provider)
                              //: %1 is a telephone system, %2 the company's name there.
                              : tr("%1 accepts the key: “%2”.").arg(provider, safeLine(facts.title, 80))};
    const QString clock = clockSentence(facts.clockSkew.value_or(std::chrono::seconds(0)), account);
    if (clock.isEmpty()) {
        say(sentences.first(), u"call-completed"_s, m_services.theme.success());
        return;
    }
    say(sentences.first() + u'\n' + clock, u"warning"_s, m_services.theme.warning());
}

void AccountEditor::onFailed(const Account &account, const Error &error)
{
    say({}, {}, {});
    m_anyway->setVisible(isNobodysFault(error));
    if (error.kind == Error::Kind::Cancelled)
        return;
    const QString sentence = error.kind == Error::Kind::Conflict
        ? tr("There is already an account called “%1”.").arg(safeLine(account.name, 60))
        : checkSentence(error, account);
    if (!form().showFailure(partConcerned(error), sentence))
        say(sentence, u"error"_s, m_services.theme.error());
    m_pageOf.value(form().info().provider)->ensureWidgetVisible(focusWidget() ? focusWidget() : &form());
}

void AccountEditor::say(const QString &sentence, const QString &icon, const QColor &colour)
{
    m_result->setText(sentence);
    m_result->parentWidget()->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QPalette palette = m_result->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_result->setPalette(palette);
    m_resultIcon->setPixmap(
        m_services.theme.icon(icon, colour).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

/// The first Cancel ends what is under way, the next one the dialog.
void AccountEditor::reject()
{
    if (m_editing->state() == State::Idle) {
        QDialog::reject();
        return;
    }
    m_editing->cancel();
    if (m_editing->state() == State::Idle)
        say({}, {}, {});
}

} // namespace callboard
