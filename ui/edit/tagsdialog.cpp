// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/tagsdialog.h"

#include "ui/format.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace callboard {

TagsDialog::TagsDialog(int calls, const QStringList &present, QWidget *parent)
    : QDialog(parent)
    , m_add(addLine(u"addTags"_s))
    , m_remove(addLine(u"removeTags"_s))
{
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(tr("Tags of %n call(s)", nullptr, calls));
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (!present.isEmpty()) {
        auto *now = new QLabel(safeLine(present.join(u", "_s)), this);
        now->setTextFormat(Qt::PlainText);
        now->setWordWrap(true);
        //: Form: the tags that the call has.
        form->addRow(tr("Now:"), now);
    }
    //: Form: tags to put on calls.
    form->addRow(tr("&Add:"), m_add);
    //: Form: tags to take off calls.
    form->addRow(tr("&Take off:"), m_remove);
    m_add->setPlaceholderText(tr("Separated by commas"));
    m_remove->setPlaceholderText(m_add->placeholderText());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Change tags"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"changeTags"_s);
    form->addRow(buttons);
    setMinimumWidth(55 * fontMetrics().averageCharWidth());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wanted(tagsIn(*m_add), tagsIn(*m_remove));
        accept();
    });
    refresh();
}

QLineEdit *TagsDialog::addLine(const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    connect(line, &QLineEdit::textChanged, this, &TagsDialog::refresh);
    return line;
}

QStringList TagsDialog::tagsIn(const QLineEdit &line)
{
    QStringList tags;
    for (const QString &part : line.text().split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

void TagsDialog::refresh()
{
    if (m_go)
        m_go->setEnabled(!tagsIn(*m_add).isEmpty() || !tagsIn(*m_remove).isEmpty());
}

} // namespace callboard
