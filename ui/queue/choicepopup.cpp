// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/choicepopup.h"

#include "ui/elidedline.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int narrowest = 300;
constexpr int longestRemark = 500;
constexpr int detailRole = Qt::UserRole;

} // namespace

/// The key in a small frame, the choice, and its detail at the end.
class ChoicePopup::Delegate final : public QStyledItemDelegate {
public:
    Delegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int detail = option.fontMetrics.horizontalAdvance(index.data(detailRole).toString());
        return {text + detail + option.fontMetrics.height() + 6 * Theme::space,
                option.fontMetrics.height() + Theme::space};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isChosen = option.state & QStyle::State_Selected;
        const QColor ink = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(option.font);
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Highlight));
            painter->drawRoundedRect(option.rect, 4, 4);
        }
        const QRect inner = option.rect.adjusted(Theme::space, 0, -Theme::space, 0);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, inner, rect);
        };
        const int side = option.fontMetrics.height() + 2;
        const QRect key(inner.left(), inner.center().y() - side / 2, side, side);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(isChosen ? ink : m_theme.border());
        painter->drawRoundedRect(QRectF(mirrored(key)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setPen(isChosen ? ink : m_theme.muted());
        painter->drawText(mirrored(key), Qt::AlignCenter, QLocale().toString(index.row() + 1));
        const QString detail = index.data(detailRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(detail) + 2;
        const QRect rest = inner.adjusted(side + Theme::space, 0, -width - Theme::space, 0);
        const QRect end(inner.right() - width + 1, inner.top(), width, inner.height());
        drawElidedLine(*painter, mirrored(end), detail, option.direction);
        painter->setPen(ink);
        drawElidedLine(*painter, mirrored(rest), index.data().toString(), option.direction);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

ChoicePopup::ChoicePopup(const Theme &theme, const QString &title, const QList<Choice> &choices,
                         QWidget &window)
    : QFrame(&window)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    setObjectName(u"choicePopup"_s);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *head = new QLabel(title, this);
    head->setTextFormat(Qt::PlainText);
    QFont strong = head->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(NoFrame);
    m_list->setItemDelegate(new Delegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(detailRole, choice.detail);
        //: Screen reader: a choice. %1 is the key that chooses it, %2 the choice, %3 more about it.
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2 %3").arg(m_list->count()).arg(choice.text, choice.detail).trimmed());
    }
    m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    column->setSpacing(Theme::space / 2);
    column->addWidget(head);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { onFocusChanged(now); });
    hide();
}

void ChoicePopup::addTick(const QString &text)
{
    m_tick = new QCheckBox(this);
    m_tick->setObjectName(u"choiceTick"_s);
    //: A tick below numbered choices. %1 is what it says; 0 is the key that switches it.
    m_tick->setText(tr("%1 (0)").arg(text));
    m_tick->installEventFilter(this);
    layout()->addWidget(m_tick);
}

void ChoicePopup::addRemark(const QString &placeholder)
{
    m_remark = new QLineEdit(this);
    m_remark->setObjectName(u"choiceRemark"_s);
    m_remark->setPlaceholderText(placeholder);
    m_remark->setAccessibleName(placeholder);
    m_remark->setMaxLength(longestRemark);
    m_remark->installEventFilter(this);
    layout()->addWidget(m_remark);
}

bool ChoicePopup::isTicked() const
{
    return m_tick && m_tick->isChecked();
}

QString ChoicePopup::remark() const
{
    const QString text = m_remark ? m_remark->text().simplified() : QString();
    return text.isEmpty() ? QString() : text;
}

void ChoicePopup::openAt(const QRect &row)
{
    const QWidget &window = *parentWidget();
    int width = narrowest;
    for (int choice = 0; choice < m_list->count(); ++choice)
        width = std::max(width, m_list->sizeHintForIndex(m_list->model()->index(choice, 0)).width());
    m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0));
    const int margin = 2 * Theme::space;
    resize(std::min(std::max(width, layout()->sizeHint().width()) + margin, window.width()),
           layout()->sizeHint().height());
    const QRect place(window.mapFromGlobal(row.topLeft()), row.size());
    const int gap = 2 * Theme::space;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? place.right() - gap - this->width() : place.left() + gap;
    const bool fitsBelow = place.bottom() + height() + 2 <= window.height();
    const int top = fitsBelow ? place.bottom() + 2 : place.top() - height() - 2;
    move(std::clamp(left, 0, std::max(0, window.width() - this->width())), std::max(0, top));
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) // some keyboards shift their digits
        return QFrame::eventFilter(watched, event);
    const bool isTyped = watched == m_remark && key->key() != Qt::Key_Escape && key->key() != Qt::Key_Return
        && key->key() != Qt::Key_Enter;
    if (isTyped)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key is a command of the window meanwhile
        return true;
    }
    return onKey(key->key()) || QFrame::eventFilter(watched, event);
}

/// What the parts of the popup leave over goes nowhere else.
void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    onKey(event->key());
    event->accept();
}

bool ChoicePopup::onKey(int key)
{
    if (key == Qt::Key_Escape) {
        finish(true);
    } else if (key == Qt::Key_0 && m_tick) {
        m_tick->toggle();
    } else if (key >= Qt::Key_1 && key < Qt::Key_1 + m_list->count()) {
        const int choice = key - Qt::Key_1;
        m_list->setCurrentRow(choice);
        if (m_remark && choice == m_list->count() - 1 && !m_remark->hasFocus())
            m_remark->setFocus(Qt::OtherFocusReason);
        else
            choose(choice);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentRow());
    } else {
        return false;
    }
    return true;
}

void ChoicePopup::choose(int choice)
{
    if (m_isOver)
        return;
    finish(true);
    Q_EMIT chosen(choice);
}

void ChoicePopup::finish(bool hasKeyboard)
{
    if (std::exchange(m_isOver, true))
        return;
    if (hasKeyboard)
        Q_EMIT left();
    QFrame::close();
}

void ChoicePopup::onFocusChanged(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        finish(false);
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(m_theme.border());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace callboard
