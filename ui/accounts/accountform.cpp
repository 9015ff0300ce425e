// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountform.h"

#include "ui/accounts/formfield.h"
#include "ui/detail/section.h"
#include "ui/leadingmargins.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using PlaceKind = SecretPlace::Kind;
using ProblemKind = DraftProblem::Kind;

/// Apart from each other for the common kinds of colour blindness (Okabe and Ito).
constexpr std::pair<const char *, const char *> colours[] = {
    {"#0072b2", QT_TRANSLATE_NOOP("callboard::AccountForm", "Blue")},
    {"#56b4e9", QT_TRANSLATE_NOOP("callboard::AccountForm", "Sky blue")},
    {"#009e73", QT_TRANSLATE_NOOP("callboard::AccountForm", "Green")},
    {"#f0e442", QT_TRANSLATE_NOOP("callboard::AccountForm", "Yellow")},
    {"#e69f00", QT_TRANSLATE_NOOP("callboard::AccountForm", "Orange")},
    {"#d55e00", QT_TRANSLATE_NOOP("callboard::AccountForm", "Red")},
    {"#cc79a7", QT_TRANSLATE_NOOP("callboard::AccountForm", "Pink")},
    {"#767676", QT_TRANSLATE_NOOP("callboard::AccountForm", "Grey")},
};

bool takesName(PlaceKind kind)
{
    return kind == PlaceKind::Environment || kind == PlaceKind::File;
}

/// A combo box that neither swallows the wheel of the scroll area around it nor grows with its longest item.
class QuietComboBox : public QComboBox {
public:
    QuietComboBox()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(12);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

AccountForm::AccountForm(const ProviderInfo &info, const Theme &theme, QDate today, bool isExisting,
                         QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_theme(theme)
    , m_today(today)
    , m_isExisting(isExisting)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space * 3 / 2);
    addName(*column);
    addBaseUrl(*column);
    const QList<AccountField> fields = formFields(info);
    for (const AccountField &field : fields)
        addValue(field, *column);
    addHistory(*column);
    addSecretPlace(*column);
    addMore(*column);
    column->addStretch();
    onSecretPlace();
}

FormField *AccountForm::add(const QString &label, const QString &help, QWidget *input, QVBoxLayout &column)
{
    auto *field = new FormField(m_theme, label, help, input);
    column.addWidget(field);
    return field;
}

QLineEdit *AccountForm::addLine(const QString &objectName, const QString &label, const QString &help,
                                const QString &example, QVBoxLayout &column, FormField **field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setPlaceholderText(example);
    *field = add(label, help, edit, column);
    connect(edit, &QLineEdit::textEdited, this, &AccountForm::edited);
    return edit;
}

void AccountForm::addName(QVBoxLayout &column)
{
    m_name =
        addLine(u"accountName"_s, tr("Name"), tr("What to call the account here."), {}, column, &m_nameField);
    if (!m_isExisting)
        m_name->setText(displayNameOf(m_info.provider));
}

void AccountForm::addBaseUrl(QVBoxLayout &column)
{
    const QString usual = m_info.defaultBaseUrl.toString();
    const QString help = usual.isEmpty()
        //: %1 is the name of a telephone system.
        ? tr("Where you open %1 in the web browser.").arg(displayNameOf(m_info.provider))
        : tr("Leave it empty for the usual address.");
    m_baseUrl = addLine(u"accountBaseUrl"_s, tr("Address"), help, usual.isEmpty() ? u"https://"_s : usual,
                        column, &m_baseUrlField);
}

void AccountForm::addValue(const AccountField &field, QVBoxLayout &column)
{
    QLineEdit *edit = field.isSecret ? secretEdit(m_theme) : new QLineEdit;
    edit->setObjectName(u"value_"_s + field.option);
    edit->setPlaceholderText(field.isSecret && m_isExisting ? tr("Unchanged") : field.example);
    connect(edit, &QLineEdit::textEdited, this, &AccountForm::edited);
    const QString label = providerText(field.label);
    //: Label of a field that may stay empty. %1 is what it asks for.
    const QString whole = field.required ? label : tr("%1 (optional)").arg(label);
    m_values.insert(field.option, edit);
    m_fields.insert(field.option, add(whole, providerText(field.help), edit, column));
}

void AccountForm::addHistory(QVBoxLayout &column)
{
    m_history = new QuietComboBox;
    m_history->setObjectName(u"accountHistory"_s);
    m_history->addItem(tr("All there are"), QDate());
    m_history->addItem(tr("The last 12 months"), m_today.addMonths(-12));
    m_history->addItem(tr("The last 3 months"), m_today.addMonths(-3));
    m_history->addItem(tr("The last month"), m_today.addMonths(-1));
    connect(m_history, &QComboBox::activated, this, &AccountForm::edited);
    add(tr("Calls to import"), limitsSentence(m_info.provider), m_history, column);
}

void AccountForm::addSecretPlace(QVBoxLayout &column)
{
    m_place = new QuietComboBox;
    m_place->setObjectName(u"accountSecretPlace"_s);
    m_place->addItem(tr("In the keyring of this desktop"), int(PlaceKind::Keyring));
    m_place->addItem(tr("Nowhere: only until Callboard ends"), int(PlaceKind::Session));
    m_place->addItem(tr("In an environment variable"), int(PlaceKind::Environment));
    m_place->addItem(tr("In a file"), int(PlaceKind::File));
    m_placeField = add(tr("Where the key is kept"), {}, m_place, column);
    m_placeName = addLine(u"accountSecretName"_s, tr("Name of the variable or file"), {}, {}, column,
                          &m_placeNameField);
    connect(m_place, &QComboBox::currentIndexChanged, this, &AccountForm::onSecretPlace);
    connect(m_place, &QComboBox::activated, this, &AccountForm::edited);
}

void AccountForm::addMore(QVBoxLayout &column)
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(leadingMargins(Theme::space, 0, 0, 0));
    lines->setSpacing(Theme::space * 3 / 2);
    m_colour = new QuietComboBox;
    m_colour->setObjectName(u"accountColour"_s);
    m_colour->addItem(tr("Automatic", "colour of an account"), QString());
    for (const auto &[code, name] : colours) {
        QPixmap swatch(16, 16);
        swatch.fill(QColor(QLatin1StringView(code)));
        m_colour->addItem(swatch, tr(name), QString::fromLatin1(code));
    }
    connect(m_colour, &QComboBox::activated, this, &AccountForm::edited);
    add(tr("Colour"), {}, m_colour, *lines);
    const auto addOption = [&](const QString &option, const QString &label, const QString &help,
                               const QString &example) {
        if (!m_values.contains(option)) // a provider may ask for it itself
            m_values.insert(option,
                            addLine(u"value_"_s + option, label, help, example, *lines, &m_fields[option]));
    };
    addOption(u"timezone"_s, tr("Time zone"),
              tr("For systems that do not tell it; days begin and end there."), u"Europe/Paris"_s);
    addOption(u"country"_s, tr("Country"), tr("For telephone numbers without a country code: two letters."),
              u"FR"_s);
    addOption(u"requests_per_minute"_s, tr("Requests per minute"),
              tr("If you have agreed on another limit with the vendor."), {});
    auto *more = new Section(tr("More settings"), content, m_theme);
    more->setOpen(false);
    column.addWidget(more);
}

void AccountForm::onSecretPlace()
{
    const auto kind = PlaceKind(m_place->currentData().toInt());
    m_placeNameField->setVisible(takesName(kind));
    for (const AccountField &field : formFields(m_info)) {
        if (field.isSecret)
            m_fields.value(field.option)->setVisible(!takesName(kind));
    }
    m_placeName->setPlaceholderText(kind == PlaceKind::File ? u"/path/to/key"_s : u"CALLBOARD_KEY"_s);
    m_placeField->setHelp(kind == PlaceKind::Session ? tr("You type it again after each start.") : QString());
}

SecretPlace AccountForm::secretPlace() const
{
    const auto kind = PlaceKind(m_place->currentData().toInt());
    return {kind, takesName(kind) ? m_placeName->text().trimmed() : QString()};
}

AccountDraft AccountForm::draft() const
{
    AccountDraft draft{.provider = m_info.provider,
                       .name = m_name->text(),
                       .baseUrl = m_baseUrl->text(),
                       .secretPlace = secretPlace(),
                       .colour = m_colour->currentData().toString()};
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        if (!value.value()->text().isEmpty())
            draft.values.insert(value.key(), value.value()->text());
    }
    if (const QDate since = m_history->currentData().toDate(); since.isValid())
        draft.since = since;
    return draft;
}

void AccountForm::setDraft(const AccountDraft &draft)
{
    m_name->setText(draft.name);
    m_baseUrl->setText(draft.baseUrl);
    for (auto value = m_values.begin(); value != m_values.end(); ++value)
        value.value()->setText(draft.values.value(value.key()));
    if (draft.since && m_history->findData(*draft.since) < 0)
        //: A choice of what to import. %1 is a date.
        m_history->addItem(tr("Since %1").arg(QLocale().toString(*draft.since, QLocale::LongFormat)),
                           *draft.since);
    m_history->setCurrentIndex(m_history->findData(draft.since.value_or(QDate())));
    m_place->setCurrentIndex(m_place->findData(int(draft.secretPlace.kind)));
    m_placeName->setText(draft.secretPlace.name);
    if (m_colour->findData(draft.colour) < 0)
        m_colour->addItem(draft.colour, draft.colour);
    m_colour->setCurrentIndex(m_colour->findData(draft.colour));
}

void AccountForm::clearProblems()
{
    const QList<FormField *> fields = findChildren<FormField *>();
    for (FormField *field : fields)
        field->setProblem({});
}

FormField *AccountForm::fieldOf(const DraftProblem &problem) const
{
    switch (problem.kind) {
    case ProblemKind::NameMissing:
        return m_nameField;
    case ProblemKind::BaseUrlMissing:
    case ProblemKind::BaseUrlNotAllowed:
        return m_baseUrlField;
    case ProblemKind::ValueMissing:
    case ProblemKind::UnknownOption:
    case ProblemKind::NotATimeZone:
    case ProblemKind::NotANumber:
        return m_fields.value(problem.option);
    }
    Q_UNREACHABLE();
    return nullptr;
}

FormField *AccountForm::secretField() const
{
    if (takesName(PlaceKind(m_place->currentData().toInt())))
        return m_placeNameField;
    FormField *last = nullptr;
    for (const AccountField &field : formFields(m_info)) {
        if (field.isSecret)
            last = m_fields.value(field.option);
    }
    return last;
}

void AccountForm::focusSecret()
{
    if (FormField *field = secretField())
        field->setFocus(Qt::OtherFocusReason);
}

void AccountForm::show(FormField *field, const QString &sentence)
{
    if (!field)
        return;
    const bool isFirst = std::none_of(m_fields.begin(), m_fields.end(),
                                      [](const FormField *other) { return other->hasProblem(); })
        && !m_nameField->hasProblem() && !m_baseUrlField->hasProblem();
    field->setProblem(sentence);
    for (QWidget *parent = field->parentWidget(); parent && parent != this; parent = parent->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(parent))
            section->setOpen(true);
    }
    if (isFirst)
        field->setFocus(Qt::OtherFocusReason);
}

bool AccountForm::showProblems(const QList<DraftProblem> &problems)
{
    const auto sentence = [](ProblemKind kind) {
        switch (kind) {
        case ProblemKind::NameMissing:
            return tr("The account needs a name.");
        case ProblemKind::BaseUrlMissing:
            return tr("Every customer has an address of their own: give yours.");
        case ProblemKind::BaseUrlNotAllowed:
            return tr("This needs to be an https address; http is for this machine only.");
        case ProblemKind::ValueMissing:
            return tr("This is needed.");
        case ProblemKind::UnknownOption:
            return tr("This is not known here.");
        case ProblemKind::NotATimeZone:
            return tr("This is not a time zone; it looks like Europe/Paris.");
        case ProblemKind::NotANumber:
            return tr("This needs to be a number.");
        }
        Q_UNREACHABLE();
        return QString();
    };
    for (const DraftProblem &problem : problems)
        show(fieldOf(problem), sentence(problem.kind));
    const bool lacksPlace = takesName(secretPlace().kind) && secretPlace().name.isEmpty();
    if (lacksPlace)
        show(m_placeNameField, sentence(ProblemKind::ValueMissing));
    return lacksPlace || !problems.isEmpty();
}

bool AccountForm::showFailure(DraftPart part, const QString &sentence)
{
    FormField *const field = part == DraftPart::Name ? m_nameField
        : part == DraftPart::BaseUrl                 ? m_baseUrlField
        : part == DraftPart::Secret                  ? secretField()
                                                     : nullptr;
    show(field, sentence);
    return field;
}

} // namespace callboard
