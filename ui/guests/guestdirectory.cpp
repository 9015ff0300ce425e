// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestdirectory.h"

#include "ui/edit/changes.h"
#include "ui/format.h"
#include "ui/guests/guestcard.h"
#include "ui/guests/guestdelegate.h"
#include "ui/guests/guesteditor.h"
#include "ui/guests/guestwords.h"
#include "ui/messagebar.h"
#include "ui/roles/rolewords.h"
#include "ui/wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoroTask>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto failureMessage = u"directory"_s;

QCoro::Task<Result<void>> removed(GuestBook *book, GuestId guest, std::shared_ptr<GuestKeepsake> keepsake)
{
    auto removing = book->remove(guest);
    const Result<GuestKeepsake> done = co_await removing;
    if (!done)
        co_return tl::unexpected(done.error());
    *keepsake = *done;
    co_return Result<void>();
}

QCoro::Task<Result<void>> saved(GuestBook *book, Guest guest, QList<GuestOffer> offers)
{
    auto saving = book->save(guest, offers);
    const Result<Guest> done = co_await saving;
    co_return done ? Result<void>() : tl::unexpected(done.error());
}

QString nameOf(const Guest &guest)
{
    return plainLine(guestTitle(guest.name, guest.numbers.value(0)), 40);
}

} // namespace

GuestDirectory::GuestDirectory(const WindowServices &services, Changes &changes, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_book(services.store.guestBook())
    , m_changes(changes)
    , m_model(m_book)
    , m_messages(new MessageBar(services.theme, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_card(new GuestCard(services))
    //: Button: shows the calls of the chosen guest in the table.
    , m_calls(new QPushButton(tr("Show &calls"), this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    //: Button: the two chosen guests are one person.
    , m_merge(new QPushButton(tr("&Merge"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_parts(new QToolButton(this))
{
    setObjectName(u"guestDirectory"_s);
    //: Title of the directory.
    setWindowTitle(tr("Guests"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *add = buttons->addButton(tr("&New guest…"), QDialogButtonBox::ActionRole);
    auto *import = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"newGuest"_s);
    add->setAutoDefault(false);
    import->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(2 * Theme::space);
    halves->addWidget(listPart(), 3);
    halves->addWidget(cardPart(), 4);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(Theme::space);
    whole->addWidget(m_messages);
    whole->addLayout(halves, 1);
    whole->addWidget(buttons);
    resize(760, 520);
    for (QAction *action : {changes.undoAction(), changes.redoAction()})
        addAction(action);
    connect(add, &QPushButton::clicked, this, [this] {
        Guest guest;
        guest.name = m_text->text().trimmed();
        edit(guest);
    });
    import->setEnabled(services.may(Permission::Transfer));
    import->setToolTip(refusalText(services.access, Permission::Transfer));
    connect(import, &QPushButton::clicked, this, [this] {
        Q_EMIT importWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts();
    refreshCard();
    if (m_model.isRead()) // before anybody listened
        onListLoaded();
    m_text->setFocus();
}

QWidget *GuestDirectory::listPart()
{
    m_text->setObjectName(u"directorySearch"_s);
    m_text->setPlaceholderText(tr("Name, number, e-mail or room"));
    m_text->setAccessibleName(tr("Search for guests"));
    m_text->setClearButtonEnabled(true);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_services.clock.now()), m_services.zone).date();
    m_list->setObjectName(u"directoryList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new GuestDelegate(m_services.theme, today, m_list));
    m_list->setUniformItemSizes(true); // fifty thousand rows are not measured one by one
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_list, m_count})
        column->addWidget(widget);
    return part;
}

QWidget *GuestDirectory::cardPart()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_card);
    m_calls->setObjectName(u"showGuestCalls"_s);
    m_edit->setObjectName(u"editGuest"_s);
    m_merge->setObjectName(u"mergeGuests"_s);
    m_remove->setObjectName(u"removeGuest"_s);
    m_parts->setObjectName(u"takeApart"_s);
    //: Button with a menu of those who were merged into the guest.
    m_parts->setText(tr("Take &apart"));
    m_parts->setPopupMode(QToolButton::InstantPopup);
    m_parts->setMenu(new QMenu(m_parts));
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(Theme::space);
    for (QPushButton *button : {m_calls, m_edit, m_merge, m_remove}) {
        button->setAutoDefault(false);
        deeds->addWidget(button);
    }
    deeds->addStretch(1);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(scroll, 1);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    column->addLayout(deeds);
    return part;
}

void GuestDirectory::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model.setText(text.trimmed()); });
    connect(m_text, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &GuestListModel::loaded, this, &GuestDirectory::onListLoaded);
    connect(&m_model, &GuestListModel::failed, this, &GuestDirectory::sayFailed);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GuestDirectory::refreshCard);
    connect(m_list, &QListView::activated, this, [this] {
        if (m_shown)
            edit(*m_shown);
    });
    connect(m_calls, &QPushButton::clicked, this, [this] {
        Q_EMIT callsWanted(current());
        accept();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_shown)
            edit(*m_shown);
    });
    connect(m_merge, &QPushButton::clicked, this, &GuestDirectory::merge);
    connect(m_remove, &QPushButton::clicked, this, &GuestDirectory::remove);
    connect(&m_book, &GuestBook::guestsChanged, this, &GuestDirectory::refreshCard);
    connect(&m_changes, &Changes::failed, this, &GuestDirectory::sayFailed);
}

void GuestDirectory::show(GuestId guest)
{
    m_wanted = guest;
    onListLoaded();
}

void GuestDirectory::onListLoaded()
{
    const int count = m_model.rowCount();
    //: Below the list of guests.
    m_count->setText(count == 0 && m_model.isRead()
                         ? (m_text->text().isEmpty() ? tr("Nobody yet. Import a list, or press G on a call.")
                                                     : tr("Nobody is called so."))
                         : tr("%n guest(s)", nullptr, count));
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    if (row >= 0)
        m_wanted.reset();
    if (row >= 0 || (!m_list->currentIndex().isValid() && count > 0))
        m_list->setCurrentIndex(m_model.index(std::max(0, row)));
    refreshCard();
}

QList<GuestId> GuestDirectory::selected() const
{
    QList<GuestId> guests;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        guests << m_model.idAt(index.row());
    return guests;
}

GuestId GuestDirectory::current() const
{
    return m_model.idAt(m_list->currentIndex().row());
}

void GuestDirectory::refreshCard()
{
    const QList<GuestId> guests = selected();
    m_calls->setEnabled(guests.size() == 1);
    m_edit->setEnabled(guests.size() == 1);
    m_remove->setEnabled(guests.size() == 1 && m_services.may(Permission::Remove));
    m_remove->setToolTip(refusalText(m_services.access, Permission::Remove));
    m_merge->setEnabled(guests.size() == 2);
    m_merge->setToolTip(tr("Choose two guests: the one chosen last stays, the other becomes part of them"));
    if (guests.size() != 1) {
        onGuest(failure(Error::Kind::NotFound));
        return;
    }
    const GuestId id = guests.first();
    auto reading = m_book.guest(id);
    QCoro::connect(std::move(reading), this, [this, id](const Result<Guest> &guest) {
        if (selected() == QList<GuestId>{id})
            onGuest(guest);
    });
    auto asking = m_book.mergedInto(id);
    QCoro::connect(std::move(asking), this, [this, id](const Result<QList<GuestEntry>> &parts) {
        if (parts && selected() == QList<GuestId>{id})
            onParts(*parts);
    });
}

void GuestDirectory::onGuest(const Result<Guest> &guest)
{
    m_shown = guest ? std::optional(*guest) : std::nullopt;
    m_card->setGuest(m_shown);
    if (!guest)
        onParts({});
}

void GuestDirectory::onParts(const QList<GuestEntry> &parts)
{
    m_parts->setVisible(!parts.isEmpty());
    m_parts->menu()->clear();
    for (const GuestEntry &part : parts) {
        const QString name = plainLine(guestTitle(part.name, part.number), 60);
        QAction *action = m_parts->menu()->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, part] { takeApart(part); });
    }
}

void GuestDirectory::edit(const Guest &guest)
{
    auto *editor = new GuestEditor(m_services, guest, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &GuestEditor::saved, this, &GuestDirectory::onSaved);
    editor->open();
}

void GuestDirectory::onSaved(const Guest &before, const Guest &now, const QList<GuestOffer> &offers,
                             const QList<GuestOffer> &offersBefore)
{
    m_wanted = now.id;
    GuestBook *book = &m_book;
    if (before.id != GuestId{}) {
        m_changes.remember({//: Follows "Undo": a guest was changed. %1 is their name.
                            .text = tr("change of %1").arg(nameOf(now)),
                            .redo = [book, now, offers] { return saved(book, now, offers); },
                            .undo =
                                [book, before, offersBefore] {
                                    return saved(book, before, offersBefore);
                                }});
        return;
    }
    const auto keepsake = std::make_shared<GuestKeepsake>();
    m_changes.remember({.text = tr("new guest %1").arg(nameOf(now)),
                        .redo = [book, keepsake] { return book->restore(*keepsake); },
                        .undo =
                            [book, id = now.id, keepsake] {
                                return removed(book, id, keepsake);
                            }});
}

void GuestDirectory::merge()
{
    QList<GuestId> guests = selected();
    const GuestId into = current();
    guests.removeOne(into);
    if (guests.size() != 1)
        return;
    m_wanted = into;
    GuestBook *book = &m_book;
    m_changes.perform({//: Follows "Undo": two guests were made one.
                       .text = tr("merging of two guests"),
                       .redo = [book, into, from = guests.first()] { return book->merge(into, from); },
                       .undo =
                           [book, from = guests.first()] {
                               return book->unmerge(from);
                           }});
}

void GuestDirectory::takeApart(const GuestEntry &part)
{
    const GuestId into = current();
    GuestBook *book = &m_book;
    m_changes.perform({//: Follows "Undo": a guest is no longer part of another. %1 is their name.
                       .text = tr("taking apart of %1").arg(plainLine(part.name, 40)),
                       .redo = [book, from = part.id] { return book->unmerge(from); },
                       .undo =
                           [book, into, from = part.id] {
                               return book->merge(into, from);
                           }});
}

void GuestDirectory::remove()
{
    if (!m_shown)
        return;
    const auto keepsake = std::make_shared<GuestKeepsake>();
    GuestBook *book = &m_book;
    m_changes.perform({//: Follows "Undo": a guest was removed from the directory. %1 is their name.
                       .text = tr("removal of %1").arg(nameOf(*m_shown)),
                       .redo = [book, id = m_shown->id, keepsake] { return removed(book, id, keepsake); },
                       .undo =
                           [book, keepsake] {
                               return book->restore(*keepsake);
                           }});
}

void GuestDirectory::sayFailed(const Error &error)
{
    //: "The directory": subject of a sentence about a failure.
    m_messages->post(failureMessage, MessageBar::Severity::Error, sentenceFor(error, tr("The directory")));
}

} // namespace callboard
