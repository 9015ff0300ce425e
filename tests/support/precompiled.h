// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every test: what nearly all of them include. QTest itself cannot be here: its header holds
// the folder of the test, which differs.
#pragma once

#include "models/domain/account.h"
#include "models/domain/query.h"
#include "models/domain/record.h"
#include "models/domain/result.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFile>
#include <QMetaEnum>
#include <QPointer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <map>
#include <random>
#include <set>
