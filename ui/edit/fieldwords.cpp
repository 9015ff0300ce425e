// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/fieldwords.h"

#include <QCoreApplication>

namespace callboard {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

} // namespace

QString notTakenSentence(Provider provider)
{
    //: Below a line for the number of a ticket or customer, where something else was typed. %1 is a telephone
    //: system.
    return FieldWords::tr("%1 needs a number here, such as 12.").arg(displayNameOf(provider));
}

} // namespace callboard
