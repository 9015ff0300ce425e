// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestchooser.h"

#include "ui/format.h"
#include "ui/guests/guestdelegate.h"
#include "ui/guests/guestwords.h"

#include <QCoroTask>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostFound = 50;

QDate dayOf(const CallRow &call, const WindowServices &services)
{
    const TimePoint when = call.startedAt.value_or(services.clock.now());
    return QDateTime::fromMSecsSinceEpoch(toMs(when), services.zone).date();
}

} // namespace

GuestChooser::GuestChooser(const WindowServices &services, const CallRow &call, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_row(call)
    , m_found(services.store.guestBook())
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"guestChooser"_s);
    //: Title of a small window: which guest was the other party of the call?
    setWindowTitle(tr("Who was it?"));
    m_text->setObjectName(u"guestSearch"_s);
    //: In the empty search field for guests.
    m_text->setPlaceholderText(tr("Name, number or room"));
    m_text->setAccessibleName(tr("Search for a guest"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"guestList"_s);
    m_list->setAccessibleName(tr("Guests who may be meant"));
    m_list->setItemDelegate(new GuestDelegate(services.theme, dayOf(call, services), m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the text; arrows reach the list from there
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    //: Below the list of guests who may have been on the telephone. Names of keys.
    m_hint->setText(tr("Enter links · Ctrl+N makes a new guest"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_list, m_hint})
        column->addWidget(widget);
    resize(420, 360);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_isSearching = !typed().isEmpty();
        m_choosesSoon = false;
        m_found.setText(typed());
        refresh();
    });
    connect(&m_found, &GuestListModel::loaded, this, [this] {
        m_isSearching = false;
        onFound();
        chooseIfAsked();
    });
    connect(&m_found, &QAbstractItemModel::dataChanged, this, &GuestChooser::onFound);
    connect(m_list, &QListWidget::itemClicked, this, &GuestChooser::choose);
    auto asking = services.store.guestBook().candidates(call.ref, services.zone);
    QCoro::connect(std::move(asking), this,
                   [this](const Result<QList<GuestCandidate>> &candidates) { onCandidates(candidates); });
    refresh();
}

QString GuestChooser::typed() const
{
    return m_text->text().trimmed();
}

void GuestChooser::onCandidates(const Result<QList<GuestCandidate>> &candidates)
{
    m_isReady = true;
    m_candidates = candidates.value_or(QList<GuestCandidate>()); // the directory can be searched all the same
    m_candidates.removeIf([this](const GuestCandidate &candidate) {
        return candidate.guest && m_row.guest == candidate.guest;
    });
    if (typed().isEmpty())
        refresh();
    chooseIfAsked();
}

/// Whoever is quick means what will be there.
void GuestChooser::chooseIfAsked()
{
    if (m_choosesSoon)
        choose();
}

void GuestChooser::onFound()
{
    if (!typed().isEmpty())
        refresh();
}

void GuestChooser::refresh()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    m_deeds.clear();
    if (typed().isEmpty()) {
        for (const GuestCandidate &candidate : std::as_const(m_candidates))
            addCandidate(candidate);
        addNew();
        if (m_row.guest || !m_row.guestName.isEmpty())
            addNobody();
    } else {
        for (int i = 0; i < std::min(m_found.rowCount(), mostFound); ++i)
            addFound(i);
        addNew();
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

QListWidgetItem *GuestChooser::add(const QString &icon, const QString &first, const QString &second,
                                   std::function<void()> chosen)
{
    auto *item = new QListWidgetItem(first, m_list);
    item->setData(GuestDelegate::SecondLineRole, second);
    item->setData(GuestDelegate::IconRole, icon);
    item->setData(Qt::AccessibleTextRole, second.isEmpty() ? first : first + u", "_s + second);
    m_deeds << std::move(chosen);
    return item;
}

void GuestChooser::addCandidate(const GuestCandidate &candidate)
{
    const QDate day = dayOf(m_row, m_services);
    QStringList second{wordFor(candidate.reason)};
    if (const QString stay = stayText(candidate.stays, day); !stay.isEmpty())
        second << stay;
    else if (candidate.contact)
        //: Of somebody who may have been on the telephone: only a telephone system knows them.
        second << tr("known to the telephone system");
    add(u"person"_s, guestTitle(candidate.name, candidate.number), second.join(u" · "_s), [this, candidate] {
        if (candidate.guest)
            Q_EMIT guestChosen(*candidate.guest, candidate.name);
        else
            Q_EMIT contactChosen(candidate);
    });
}

void GuestChooser::addFound(int row)
{
    const GuestId id = m_found.idAt(row);
    const QVariant data = m_found.index(row).data(GuestListModel::EntryRole);
    const auto entry = data.value<GuestEntry>();
    auto *item = add(u"person"_s, guestTitle(entry.name, entry.number), {},
                     [this, id, name = entry.name] { Q_EMIT guestChosen(id, name); });
    item->setData(GuestListModel::EntryRole, data);
}

void GuestChooser::addNew()
{
    const QString name = typed();
    const QString number = m_row.remoteNumber.isEmpty() || isWithheld(m_row.remoteNumber)
        ? QString()
        : numberText(m_row.remoteNumber);
    //: Last choice in the list of guests: makes one. %1 is the name that was typed.
    const QString first = name.isEmpty() ? tr("New guest…") : tr("New guest “%1”").arg(safeLine(name, 80));
    //: Below "New guest": the number they will have.
    add(u"plus"_s, first, number.isEmpty() ? QString() : tr("with %1").arg(number),
        [this, name] { Q_EMIT newWanted(name); });
}

void GuestChooser::addNobody()
{
    //: Choice in the list of guests: the call was not with the guest it shows. %1 is that guest's name.
    add(u"clear"_s, tr("Not %1").arg(nameText(m_row.guestName, 80)),
        //: Below "Not Anna Keller".
        tr("nobody we know"), [this] { Q_EMIT nobodyWanted(); });
}

void GuestChooser::choose()
{
    const bool isComplete = typed().isEmpty() ? m_isReady : !m_isSearching;
    m_choosesSoon = !isComplete;
    const int row = m_list->currentRow();
    if (!isComplete || row < 0 || row >= m_deeds.size())
        return;
    const auto deed = m_deeds[row];
    hide(); // what follows may open another window
    deed();
    accept();
}

bool GuestChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto move = [this](int by) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(5);
    case Qt::Key_PageUp:
        return move(-5);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_N:
        if (key->modifiers() == Qt::ControlModifier) {
            const QString name = typed();
            hide();
            Q_EMIT newWanted(name);
            accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace callboard
