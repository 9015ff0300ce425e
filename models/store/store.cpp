// throw-away fake
#include "models/store/store.h"
#include <QRandomGenerator>
#include <QProcessEnvironment>
namespace callboard { using namespace Qt::StringLiterals;
struct Store::Private { std::vector<CallRow> rows; QList<Account> acc; QMap<QString,QString> labels; };
Store::Store(std::unique_ptr<Private> p):d(std::move(p)){}
Store::~Store()=default;
Result<std::unique_ptr<Store>> Store::open(const StorePaths &, const Clock &clock){
  auto p=std::make_unique<Private>(); QRandomGenerator g(7);
  const int n=qEnvironmentVariableIntValue("FAKE_CALLS");
  const QStringList names{u"Anna Keller"_s,u"Jean-Baptiste de La Rochefoucauld-Montbel"_s,u"محمد الأحمد"_s,u"Sophie Martin"_s,u"田中さくら"_s,QString(),QString(),QString(),u"Oliver Bergström"_s};
  const QStringList nums{u"+4930123456"_s,u"+33612345678"_s,u"+966501234567"_s,u"+13055551234"_s,u"+81312345678"_s,u"withheld"_s,u"+442071234567"_s,u"+41443334455"_s,u"+46812345678"_s};
  const QStringList staff{u"Julie Moreau"_s,u"Tom Weber"_s,QString(),u"Maria da Silva"_s};
  const CallStatus st[]={CallStatus::Completed,CallStatus::Completed,CallStatus::Completed,CallStatus::Missed,CallStatus::Voicemail,CallStatus::Failed};
  TimePoint t=clock.now();
  for(int i=0;i<n;++i){ CallRow r; r.id=CallId(i+1); r.ref={AccountId{1},u"cal_%1"_s.arg(i)}; int k=g.bounded(9);
    r.guestName=names[k]; r.remoteNumber=nums[k]; r.direction=g.bounded(3)?Direction::Inbound:Direction::Outbound; r.status=i==0?CallStatus::Ringing:i==1?CallStatus::Active:st[g.bounded(6)];
    r.provider=g.bounded(2)?u"twilio"_s:u"quo"_s; r.line=g.bounded(2)?u"+13055550100"_s:u"+33142272000"_s; r.lineName=r.line==u"+33142272000"_s?u"Réception Paris"_s:QString();
    r.staffName=staff[g.bounded(4)]; r.staffId=r.staffName.isNull()?QString():u"usr_%1"_s.arg(k); t-=std::chrono::minutes(1+g.bounded(200)); r.startedAt=t;
    r.ring=Seconds(g.bounded(40)); if(*r.status==CallStatus::Completed) {r.talk=Seconds(g.bounded(900)); r.hasRecording=g.bounded(2); r.hasTranscript=r.hasRecording&&g.bounded(2);} r.hasNotes=!g.bounded(4); r.pending=!g.bounded(15); r.deleted=!g.bounded(25); p->rows.push_back(r);}
  if(!qEnvironmentVariableIsSet("FAKE_NOACC")){ Account a; a.id=AccountId{1}; a.name=u"Hotel Miramar"_s; p->acc<<a; a.id=AccountId{2}; a.name=u"Front desk (Quo)"_s; a.provider=Provider::Quo; p->acc<<a;}
  return std::unique_ptr<Store>(new Store(std::move(p)));}
QCoro::Task<Result<QList<Account>>> Store::accounts(){ co_return d->acc; }
QCoro::Task<Result<SyncState>> Store::syncState(AccountId id){ SyncState s; s.complete=true; s.lastSuccessAt=fromIso(u"2026-03-16T08:14:00Z"); if(id==AccountId{2}&&qEnvironmentVariableIsSet("FAKE_OFF")) s.lastError=Error{Error::Kind::Offline}; co_return s; }
QCoro::Task<Result<std::vector<CallId>>> Store::callIds(CallFilter f){ std::vector<CallId> v; if(!f.words.isEmpty() && f.words[0].text==u"zzz"_s) co_return v; for(auto&r:d->rows) v.push_back(r.id); if(!f.sort.descending) std::reverse(v.begin(),v.end()); co_return v; }
QCoro::Task<Result<QList<CallRow>>> Store::rows(std::vector<CallId> ids){ QList<CallRow> l; for(auto id:ids) l<<d->rows[size_t(id)-1]; co_return l; }
QCoro::Task<Result<QList<Call>>> Store::calls(std::vector<CallId>){ co_return QList<Call>{}; }
QCoro::Task<Result<Call>> Store::call(CallId id){ Call c; const CallRow&r=d->rows[size_t(id)-1]; c.id=id; c.direction=r.direction; c.status=r.status; c.guestName=r.guestName; c.fromNumber=r.remoteNumber; c.toNumber=r.line; c.startedAt=r.startedAt; c.talk=r.talk; c.ring=r.ring; c.provider=r.provider; c.staffName=r.staffName; c.records={RecordInfo{r.ref}}; c.summary=u"Guest asks for a late checkout on Sunday and a taxi to the airport at 14:00."_s; c.transcript=u"Staff: Hotel Miramar, good morning.\nGuest: Good morning, I would like to check out later."_s; c.notes=u"Room 214"_s; co_return c; }
QCoro::Task<Result<CallId>> Store::find(RecordRef){ co_return CallId{3}; }
QCoro::Task<Result<QList<FacetValue>>> Store::facet(QueryField f){ QMap<QString,FacetValue> m; for(auto&r:d->rows){ QString v,l; if(f==QueryField::Status) v=keyOf(*r.status); if(f==QueryField::Direction) v=keyOf(*r.direction); if(f==QueryField::Line){v=r.line;l=r.lineName;} if(f==QueryField::Staff){v=r.staffId;l=r.staffName;} if(f==QueryField::Provider)v=r.provider; auto&e=m[v]; e.value=v;e.label=l;++e.calls;} co_return m.values(); }
QCoro::Task<Result<QList<DayCount>>> Store::dayCounts(CallFilter, QTimeZone){ QList<DayCount> l; for(int i=0;i<30;++i) for(auto st:{CallStatus::Completed,CallStatus::Missed,CallStatus::Voicemail}) l<<DayCount{QDate(2026,2,15).addDays(i),st,(i*7+int(st)*13)%40+3}; co_return l; }
QCoro::Task<Result<void>> Store::saveEdit(Edit, std::optional<TimePoint>){ co_return Result<void>{}; }
Result<void> Store::saveEditNow(const Edit &){ return {}; }
QCoro::Task<Result<void>> Store::setLabel(QueryField, QString, QString){ co_return Result<void>{}; }
QCoro::Task<Result<QList<OutboxItem>>> Store::outbox(){ OutboxItem i; i.id=OutboxId{1}; i.call={AccountId{1},u"cal_1"_s}; i.after=u"Guest wants late checkout"_s; OutboxItem j=i; j.id=OutboxId{2}; co_return QList<OutboxItem>{i,j}; }
QCoro::Task<Result<void>> Store::outboxRetry(OutboxId){ co_return Result<void>{}; }
QCoro::Task<Result<void>> Store::outboxDiscard(OutboxId){ co_return Result<void>{}; }
}
