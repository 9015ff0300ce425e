// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recordingspage.h"

#include "ui/access/taborder.h"
#include "ui/accounts/formfield.h"
#include "ui/format.h"
#include "ui/settings/emptyrecordingsdialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int limitStep = 256;

struct Placeholder {
    const char *field;
    const char *meaning;
};

constexpr Placeholder placeholders[] = {
    {"{date}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Day of the call")},
    {"{time}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Time of the call")},
    {"{direction}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Inbound or outbound")},
    {"{number}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Number of the other party")},
    {"{guest}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Guest")},
    {"{staff}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Staff")},
    {"{line}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Line")},
    {"{id}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Name of the call in its system")},
    {"{part}", QT_TRANSLATE_NOOP("callboard::RecordingsPage", "Which of several recordings")},
};

bool isPlaceholder(const QString &text)
{
    return std::any_of(std::begin(placeholders), std::end(placeholders),
                       [&](const Placeholder &known) { return text == QLatin1StringView(known.field); });
}

/// The first that looks like a placeholder and is none; null: all are known.
QString unknownPlaceholder(const QString &pattern)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
    auto found = braces.globalMatch(pattern);
    while (found.hasNext()) {
        const QString text = found.next().captured();
        if (!isPlaceholder(text))
            return text;
    }
    return {};
}

/// Somebody who does not exist: the number is one that is reserved for films.
Call exampleCall(TimePoint now)
{
    Call call;
    call.direction = Direction::Inbound;
    call.startedAt = now;
    call.fromNumber = u"+33199001234"_s;
    call.toNumber = u"+33261911000"_s;
    call.guestName = u"Maria Lopez"_s;
    call.staffName = u"Anna"_s;
    call.records = {RecordInfo{.ref = {AccountId{1}, u"cal_ab12"_s}}};
    return call;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

/// Two widgets in one line, the first of which is the one to write into.
QWidget *beside(QWidget *input, QWidget *button)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space);
    row->addWidget(input, 1);
    row->addWidget(button);
    handFocusOn(*line, *input);
    return line;
}

} // namespace

RecordingsPage::RecordingsPage(const WindowServices &services)
    //: Page of the settings.
    : SettingsPage(services.theme, u"recordings"_s, tr("Recordings"), u"recording"_s)
    , m_services(services)
    , m_stored(RecordingSettings::read(services.settings))
    , m_limit(new QSpinBox)
    , m_name(new QLineEdit(m_stored.fileName))
    , m_folder(new QLineEdit(m_stored.saveFolder))
{
    addLimit();
    addEmptying();
    addLists();
    addFileName();
    addFolder();
    measure();
}

void RecordingsPage::addLimit()
{
    m_limit->setObjectName(u"recordingsLimit"_s);
    m_limit->setRange(0, int(RecordingChoices::mostMiB));
    m_limit->setSingleStep(limitStep);
    m_limit->setGroupSeparatorShown(true);
    //: Behind a number of mebibytes in a field; keep the blank.
    m_limit->setSuffix(tr(" MiB"));
    m_limit->setValue(int(m_stored.choices.limitMiB));
    connect(m_limit, &QSpinBox::valueChanged, this, [this] {
        m_limitField->setProblem({});
        showSize();
        Q_EMIT edited();
    });
    //: Setting: how much audio may be kept on this computer.
    m_limitField = addField(tr("Keep at &most on this computer"), {}, m_limit);
    m_limitField->setProblem(
        unusableSentence(m_stored.unusable, RecordingSettings::limitKey, m_limit->text()));
}

void RecordingsPage::addEmptying()
{
    m_empty = new QPushButton(tr("&Empty the cache…"), this);
    m_empty->setObjectName(u"emptyRecordings"_s);
    m_empty->setAutoDefault(false);
    m_empty->setEnabled(false);
    column().addWidget(m_empty, 0, Qt::AlignLeading);
    connect(m_empty, &QPushButton::clicked, this, &RecordingsPage::empty);
}

void RecordingsPage::measure()
{
    m_services.recordings.measure(this, [this](qint64 bytes, int recordings) {
        m_bytes = bytes;
        m_count = recordings;
        m_empty->setEnabled(recordings > 0);
        showSize();
    });
    showSize();
}

void RecordingsPage::showSize()
{
    const qint64 limit = m_limit->value() * mebibyte;
    QStringList words;
    if (m_bytes)
        //: %1 is a size such as "1.2 GiB", %n a number of recordings.
        words << tr("%n recording(s) are kept now, %1.", nullptr, m_count).arg(sizeText(*m_bytes));
    if (limit == 0)
        words << tr("With 0, what was played is removed as soon as nobody listens to it.");
    else if (m_bytes && *m_bytes > limit)
        //: %1 is a size.
        words << tr("About %1 of what was used longest ago will be removed.").arg(sizeText(*m_bytes - limit));
    else
        words << tr("When there is no more room, what was used longest ago goes first.");
    m_limitField->setHelp(words.join(u' '));
}

QString RecordingsPage::fetchBefore()
{
    //: Heading of check boxes that name lists of calls.
    return tr("Fetch before somebody plays it:");
}

QCheckBox *RecordingsPage::checkBox(const QString &text, const QString &objectName, bool isOn)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setChecked(isOn);
    box->setAccessibleName(fetchBefore() + u' ' + QString(text).remove(u'&'));
    connect(box, &QCheckBox::toggled, this, &SettingsPage::edited);
    column().addWidget(box);
    return box;
}

void RecordingsPage::addLists()
{
    beginGroup();
    addHeading(fetchBefore());
    const auto add = [this](PrefetchReason list, const QString &objectName, const QString &text) {
        m_lists.insert(list, checkBox(text, objectName, m_stored.choices.ahead.contains(list)));
    };
    //: Check box after "Fetch before somebody plays it:".
    add(PrefetchReason::Selected, u"aheadSelected"_s, tr("the recording of the call that is &shown"));
    //: Check box after "Fetch before somebody plays it:".
    add(PrefetchReason::Queue, u"aheadQueue"_s, tr("what callers said, of the callback &queue"));
    //: Check box after "Fetch before somebody plays it:".
    add(PrefetchReason::Review, u"aheadReview"_s, tr("the calls of the re&view that is open"));
    m_rescues = checkBox(tr("what its system &will delete within days"), u"rescueRecordings"_s,
                         m_stored.choices.rescues);
    for (auto written = m_stored.unusable.keyBegin(); written != m_stored.unusable.keyEnd(); ++written) {
        const bool isRescue = *written == RecordingSettings::rescueKey;
        if (isRescue || written->startsWith(RecordingSettings::aheadKey))
            addNote(unusableSentence(m_stored.unusable, *written, isRescue ? tr("no") : tr("yes")));
    }
    endGroup();
}

void RecordingsPage::addFileName()
{
    m_name->setObjectName(u"recordingsFileName"_s);
    m_name->setPlaceholderText(usualAudioName);
    m_name->setLayoutDirection(Qt::LeftToRight); // braces and blanks in the order of the file's name
    //: Button: opens a menu of placeholders.
    auto *fields = new QPushButton(tr("&Insert"), this);
    fields->setObjectName(u"insertPlaceholder"_s);
    fields->setAutoDefault(false);
    auto *menu = new QMenu(fields);
    for (const Placeholder &known : placeholders) {
        const QString field = QString::fromLatin1(known.field);
        //: Entry of a menu. %1 is what a placeholder stands for, %2 the placeholder.
        QAction *entry = menu->addAction(tr("%1 – %2").arg(tr(known.meaning), field));
        connect(entry, &QAction::triggered, this, [this, field] { insert(field); });
    }
    fields->setMenu(menu);
    connect(m_name, &QLineEdit::textChanged, this, &RecordingsPage::showExample);
    m_nameField = addField(tr("&Names of saved recordings"), {}, beside(m_name, fields));
    showExample();
}

void RecordingsPage::insert(const QString &field)
{
    m_name->insert(field);
    m_name->setFocus();
}

void RecordingsPage::showExample()
{
    const QString pattern = chosen().fileName;
    const QString name = audioName(pattern, exampleCall(m_services.clock.now()), m_services.zone, 1, 1);
    //: Help below the pattern for names of files. %1 is such a name.
    m_nameField->setHelp(tr("For example: %1").arg(safeLine(name + u".mp3"_s)));
    const QString unknown = unknownPlaceholder(pattern);
    m_nameField->setProblem(unknown.isNull()
                                ? QString()
                                //: %1 is what was typed, in braces.
                                : tr("%1 is no placeholder and stays in the name as it is. “Insert” has all.")
                                      .arg(safeLine(unknown, 60)));
    Q_EMIT edited();
}

void RecordingsPage::addFolder()
{
    m_folder->setObjectName(u"recordingsFolder"_s);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_folder->setPlaceholderText(RecordingSettings::usualFolder());
    //: Button: opens a dialog to choose a folder.
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(u"chooseRecordingsFolder"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &RecordingsPage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_folderField->setProblem({});
        Q_EMIT edited();
    });
    m_folderField = addField(tr("&Folder for saved recordings"),
                             tr("Where “Save recording as…” begins; it follows where you save."),
                             beside(m_folder, choose));
    m_folderField->setProblem(
        unusableSentence(m_stored.unusable, RecordingSettings::folderKey, safeLine(m_folder->text())));
}

void RecordingsPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for saved recordings"), m_folder->text());
    dialog->setObjectName(u"recordingsFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void RecordingsPage::empty()
{
    auto *dialog = new EmptyRecordingsDialog(m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EmptyRecordingsDialog::removed, this, &RecordingsPage::measure);
    dialog->open();
}

RecordingSettings RecordingsPage::chosen() const
{
    RecordingSettings chosen = m_stored;
    chosen.choices.limitMiB = m_limit->value();
    for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
        if (list.value()->isChecked())
            chosen.choices.ahead.insert(list.key());
        else
            chosen.choices.ahead.remove(list.key());
    }
    chosen.choices.rescues = m_rescues && m_rescues->isChecked();
    const QString name = m_name->text().trimmed();
    const QString folder = m_folder->text().trimmed();
    chosen.fileName = name.isEmpty() ? usualAudioName : name;
    chosen.saveFolder = folder.isEmpty() ? RecordingSettings::usualFolder() : folder;
    return chosen;
}

bool RecordingsPage::isChanged() const
{
    return chosen() != m_stored;
}

QWidget *RecordingsPage::findProblem()
{
    const QString folder = chosen().saveFolder;
    const QFileInfo there(folder);
    if (folder == m_stored.saveFolder)
        return nullptr; // also the usual one, which some systems make when it is needed
    if (!there.isAbsolute())
        m_folderField->setProblem(tr("Write the whole path of the folder, or choose it."));
    else if (!there.isDir())
        //: %1 is a path.
        m_folderField->setProblem(tr("There is no folder %1.").arg(safeLine(folder)));
    else if (!there.isWritable())
        //: %1 is a path.
        m_folderField->setProblem(tr("You may not write into %1.").arg(safeLine(folder)));
    else
        return nullptr;
    return m_folder;
}

void RecordingsPage::apply()
{
    const RecordingSettings wanted = chosen();
    wanted.write(m_services.settings);
    if (wanted.choices != m_stored.choices)
        m_services.recordings.setChoices(wanted.choices);
}

} // namespace callboard
