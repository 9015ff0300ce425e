// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/suggestionpopup.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostLines = 12;
constexpr int narrowest = 440;

} // namespace

class SuggestionPopup::LineDelegate final : public QStyledItemDelegate {
public:
    LineDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    int titleWidth = 0; ///< Of the widest title, the gap behind it included; not too wide.

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {narrowest / 2, option.fontMetrics.height() + Theme::space};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        if (isChosen)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        const QColor strong = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isChosen ? strong : m_theme.muted();
        QRect room = option.rect.adjusted(Theme::space, 0, -Theme::space, 0);
        const auto take = [&](const QString &text, const QColor &colour, Qt::Alignment side, int most) {
            const int width = std::min(option.fontMetrics.horizontalAdvance(text) + 2, most);
            QRect place = room;
            if (side & Qt::AlignTrailing) {
                place.setLeft(room.right() - width + 1);
                room.setRight(place.left() - 2 * Theme::space);
            } else {
                place.setWidth(width);
                room.setLeft(place.right() + 2 * Theme::space);
            }
            painter->setPen(colour);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                              int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter))
                                  | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
        };
        const QVariant calls = index.data(SuggestionModel::CallsRole);
        if (calls.isValid())
            take(QLocale().toString(calls.toInt()), quiet, Qt::AlignTrailing, room.width() / 3);
        const QRect start = room;
        take(index.data().toString(), strong, Qt::AlignLeading, room.width() * 2 / 3);
        if (room.left() < start.left() + titleWidth) // meanings stand below each other
            room.setLeft(std::min(start.left() + titleWidth, start.right()));
        take(index.data(SuggestionModel::DetailRole).toString(), quiet, Qt::AlignLeading, room.width());
    }

private:
    const Theme &m_theme;
};

SuggestionPopup::SuggestionPopup(const Theme &theme, QWidget &below)
    : QFrame(below.window())
    , m_theme(theme)
    , m_below(below)
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
    , m_delegate(new LineDelegate(theme, this))
{
    setObjectName(u"searchSuggestions"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    //: Name for screen readers of the list below the search box.
    m_list->setAccessibleName(tr("Suggestions"));
    m_note->setObjectName(u"searchNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::space, Theme::space / 2, Theme::space, Theme::space / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::space / 2, 1, Theme::space / 2);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &line) { Q_EMIT clicked(line.row()); });
    hide();
}

void SuggestionPopup::show(const QList<Suggestion> &suggestions, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    choose(-1);
    update(suggestions);
}

void SuggestionPopup::update(const QList<Suggestion> &suggestions)
{
    m_model.show(suggestions);
    m_list->setVisible(count() > 0);
    if (count() == 0 && m_note->text().isEmpty()) {
        hide();
        return;
    }
    place();
    setVisible(true);
    raise();
}

void SuggestionPopup::close()
{
    show({}, {});
}

void SuggestionPopup::place()
{
    QWidget &window = *m_below.window();
    if (parentWidget() != &window)
        setParent(&window);
    const int width = std::min(std::max(m_below.width(), narrowest), window.width());
    m_delegate->titleWidth = 0;
    for (int row = 0; row < count(); ++row)
        m_delegate->titleWidth =
            std::max(m_delegate->titleWidth,
                     std::min(width / 2, fontMetrics().horizontalAdvance(at(row).title) + 2 * Theme::space));
    const int line = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::min(count(), mostLines) * std::max(line, 1));
    const int note = m_note->text().isEmpty() ? 0 : m_note->heightForWidth(width - 2);
    resize(width, (count() > 0 ? m_list->height() : 0) + note + Theme::space);
    const QPoint corner = m_below.mapTo(&window, QPoint(0, m_below.height() + 2));
    const bool mirrored = m_below.layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? corner.x() + m_below.width() - width : corner.x();
    QFrame::move(std::clamp(left, 0, window.width() - width), corner.y());
}

const Suggestion *SuggestionPopup::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return isVisible() && current.isValid() ? &m_model.at(current.row()) : nullptr;
}

void SuggestionPopup::move(int lines)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    // One place more than lines: between the last and the first nothing is chosen.
    const int places = count() + 1;
    choose((row + 1 + lines % places + places) % places - 1);
}

void SuggestionPopup::choose(int row)
{
    const QModelIndex line = m_model.index(row);
    m_list->setCurrentIndex(line);
    if (!line.isValid()) {
        m_list->clearSelection();
        return;
    }
    QAccessibleEvent event(m_list, QAccessible::Focus); // the box keeps the keyboard, the reader follows
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void SuggestionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(m_theme.border());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace callboard
