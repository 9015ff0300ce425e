// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/markspanel.h"

#include "models/tables/reviewplayback.h"
#include "ui/elidedline.h"
#include "ui/format.h"
#include "ui/review/reviewwords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostLines = 4; ///< Of the list, before it scrolls.

/// "3:12  promised a refund"
class MarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto mark = index.data(TimeMarksModel::MarkRole).value<TimeMark>();
        option->text = recordingTimeText(mark.at) + u"   "_s + safeLine(mark.text);
    }
};

} // namespace

MarksPanel::MarksPanel(ReviewSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_list(new QListView(this))
    , m_label(new QLabel(this))
    , m_words(new QLineEdit(this))
{
    m_list->setObjectName(u"marksList"_s);
    //: Name of the list of remarks at times of a recording, for screen readers.
    m_list->setAccessibleName(tr("Marks"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_words->setObjectName(u"markWords"_s);
    m_words->setMaxLength(2000);
    m_words->installEventFilter(this);
    m_label->setBuddy(m_words);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space);
    line->addWidget(m_label);
    line->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    column->addWidget(m_list);
    column->addLayout(line);
    connect(m_words, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_session.rewordMark(m_written, text); });
    connect(m_list, &QListView::clicked, this, &MarksPanel::seek);
    connect(&session, &ReviewSession::marksChanged, this, &MarksPanel::refresh);
    connect(&session, &ReviewSession::currentChanged, this, [this] { write({}); });
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    write({});
}

QString MarksPanel::current() const
{
    return m_list->currentIndex().data(TimeMarksModel::MarkRole).value<TimeMark>().uuid;
}

void MarksPanel::refresh()
{
    const int lines = std::min(m_model.rowCount(), mostLines);
    m_list->setVisible(lines > 0);
    m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + 2);
    const int row = m_model.rowOf(m_written);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        write({});
}

/// The line is for the words of this mark; null: for none.
void MarksPanel::write(const QString &uuid)
{
    const int row = m_model.rowOf(uuid);
    m_written = row < 0 ? QString() : uuid;
    const auto mark = m_model.index(std::max(row, 0)).data(TimeMarksModel::MarkRole).value<TimeMark>();
    m_words->setVisible(row >= 0);
    m_label->setVisible(row >= 0);
    const int lines = std::min(m_model.rowCount(), mostLines);
    m_list->setVisible(lines > 0);
    if (row < 0)
        return;
    //: In front of the line in which a remark is written. %1 is a time of the recording such as "3:12".
    m_label->setText(tr("Mark at %1:").arg(recordingTimeText(mark.at)));
    m_words->setText(mark.text);
    m_words->setFocus(Qt::ShortcutFocusReason);
}

bool MarksPanel::addMark()
{
    const QString uuid = m_session.addMark();
    if (uuid.isNull())
        return false;
    write(uuid);
    return true;
}

void MarksPanel::seek()
{
    const auto mark = m_list->currentIndex().data(TimeMarksModel::MarkRole).value<TimeMark>();
    if (!mark.uuid.isNull() && m_session.playback())
        m_session.playback()->seek(mark.at);
}

bool MarksPanel::onListKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        seek();
    else if (key == Qt::Key_C)
        write(current());
    else if (key == Qt::Key_Delete)
        m_session.removeMark(current());
    else if (key == Qt::Key_Escape)
        Q_EMIT left();
    else
        return false;
    return true;
}

bool MarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_list) {
        event->accept(); // Delete is the list's here, not the window's
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list)
        return onListKey(key->key()) || QWidget::eventFilter(watched, event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    write({});
    Q_EMIT left();
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT finishWanted();
    return true;
}

} // namespace callboard
