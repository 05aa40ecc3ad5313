//! The IndexedDB storage for sealed responses, if the leader chooses to keep them until they are handed over. The widget stores
//! data nowhere else, and a lock lets only one page use the storage at a time.
//!
//! A record is the bytes of a sealed response, and its key is the random mark of the response. The database holds no order, no
//! number and no time.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array, futures::JsFuture};
use medskick_survey::sealed::Sealed;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{AbortController, IdbDatabase, IdbFactory, IdbRequest, IdbTransaction};

pub use js_sys::futures::spawn_local as later;

/// Name of the database and of the lock. It reveals no more than the address of the page.
const NAME: &str = "medskick";
/// Name of the only object store.
const RECORDS: &str = "sealed";

/// Web APIs that `web-sys` marks as unstable. All browsers have them.
#[wasm_bindgen]
extern "C" {
    type Locking;
    #[wasm_bindgen(method, getter)]
    fn locks(this: &Locking) -> Option<LockManager>;

    type LockManager;
    #[wasm_bindgen(method)]
    fn request(this: &LockManager, name: &str, options: &JsValue, then: &JsValue) -> Asked;

    type Asked;
    #[wasm_bindgen(method, js_name = catch)]
    fn refused(this: &Asked, then: &Function) -> Promise;

    type Strict;
    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Strict,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// The storage, which this page can use when no other page holds the lock.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

struct Inner {
    /// Fulfilled when this page holds the lock; rejected if there are no locks.
    ours: Promise,
    let_go: Option<Function>,
    waiting: Option<AbortController>,
    database: RefCell<Option<IdbDatabase>>,
}

impl Store {
    /// Requests the lock. Pages get it in the order of their requests.
    pub fn claim() -> Self {
        let mut let_go = None;
        let held = Promise::new(&mut |end, _| let_go = Some(end));
        let waiting = AbortController::new().ok();
        let ours = Promise::new(&mut |is_ours, is_not| match (locks(), &waiting) {
            (Some(locks), Some(waiting)) => {
                let held = held.clone();
                let then = move |_: JsValue| -> Promise {
                    call(&is_ours);
                    held
                };
                let signal = object("signal", &waiting.signal());
                let asked = locks.request(NAME, &signal, &Closure::once_into_js(then));
                let _ = asked.refused(&is_not); // rejected in a frame without an origin, or on abort
            }
            _ => call(&is_not),
        });
        Store(Rc::new(Inner {
            ours,
            let_go,
            waiting,
            database: RefCell::default(),
        }))
    }

    /// Releases the lock for the next page. A running write ends first.
    pub fn leave(&self) {
        self.close();
        if let Some(waiting) = &self.0.waiting {
            waiting.abort();
        }
        if let Some(let_go) = &self.0.let_go {
            call(let_go);
        }
    }

    /// Returns the sealed responses of an earlier round. Creates no database, and deletes an empty one.
    pub async fn look(&self) -> Result<Vec<Sealed>, JsValue> {
        JsFuture::from(self.0.ours.clone()).await?;
        let Some(database) = self.open(false).await? else {
            return Ok(Vec::new());
        };
        let reading = database.transaction_with_str(RECORDS)?;
        let all = reading.object_store(RECORDS)?.get_all()?;
        done(&reading).await?;
        let all: Array = all.result()?.dyn_into()?;
        let bytes = all.iter().filter_map(|it| it.dyn_into::<Uint8Array>().ok());
        let left: Vec<Sealed> = bytes.map(|it| Sealed::of_bytes(it.to_vec())).collect();
        if left.is_empty() {
            self.erase().await?; // left by a round in which nobody handed in
        }
        Ok(left)
    }

    /// Creates the database if it does not exist.
    pub async fn prepare(&self) -> Result<(), JsValue> {
        self.open(true).await.map(drop)
    }

    /// Stores all of these responses, or none. On success they are on the disk, as far as the browser can know.
    pub async fn keep(&self, sealed: &[Sealed]) -> Result<(), JsValue> {
        let kept = self.write(sealed).await;
        if kept.is_err() {
            self.close(); // the browser may have closed the database; the next call opens it again
        }
        kept
    }

    async fn write(&self, sealed: &[Sealed]) -> Result<(), JsValue> {
        let Some(database) = self.open(true).await? else {
            return Err(JsValue::UNDEFINED);
        };
        let strict = object("durability", &"strict".into());
        let database: Strict = database.unchecked_into();
        let writing = database.transaction(RECORDS, "readwrite", &strict)?;
        let records = writing.object_store(RECORDS)?;
        for sealed in sealed {
            let [mark, bytes] = [sealed.mark(), sealed.bytes()].map(Uint8Array::from);
            records.put_with_key(&bytes, &mark)?;
        }
        done(&writing).await
    }

    /// Deletes all records, checks that none is left, and deletes the database.
    pub async fn erase(&self) -> Result<(), JsValue> {
        if let Some(database) = self.open(false).await? {
            let database: Strict = database.unchecked_into();
            let strict = object("durability", &"strict".into());
            let erasing = database.transaction(RECORDS, "readwrite", &strict)?;
            let records = erasing.object_store(RECORDS)?;
            records.clear()?;
            let left = records.count()?;
            done(&erasing).await?;
            if left.result()?.as_f64() != Some(0.0) {
                return Err(JsValue::UNDEFINED);
            }
        }
        self.close();
        let deleting = factory()?.delete_database(NAME)?;
        settled(&deleting).await.map(drop)
    }

    /// Opens the database. Returns `None` if it does not exist and `make` is `false`.
    async fn open(&self, make: bool) -> Result<Option<IdbDatabase>, JsValue> {
        let open = self.0.database.borrow().clone();
        if open.is_some() {
            return Ok(open);
        }
        let opening = factory()?.open_with_u32(NAME, 1)?;
        let (making, missing) = (opening.clone(), Rc::new(Cell::new(false)));
        let is_missing = Rc::clone(&missing);
        let upgrade = Closure::once(move |_: JsValue| -> Result<(), JsValue> {
            is_missing.set(true);
            match make {
                true => {
                    let database: IdbDatabase = making.result()?.dyn_into()?;
                    database.create_object_store(RECORDS).map(drop)
                }
                // An aborted upgrade creates no database.
                false => making.transaction().map_or(Ok(()), |it| it.abort()),
            }
        });
        opening.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        let opened = settled(&opening).await;
        if !make && missing.get() {
            return Ok(None);
        }
        let database: IdbDatabase = opened?.dyn_into()?;
        self.0.database.replace(Some(database.clone()));
        Ok(Some(database))
    }

    fn close(&self) {
        if let Some(database) = self.0.database.take() {
            database.close();
        }
    }
}

fn locks() -> Option<LockManager> {
    let navigator: Locking = web_sys::window()?.navigator().unchecked_into();
    navigator.locks() // missing on pages without TLS
}

fn factory() -> Result<IdbFactory, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    window.indexed_db()?.ok_or(JsValue::UNDEFINED)
}

/// Waits for a request and returns its result.
async fn settled(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let settled = Promise::new(&mut |kept, broken| {
        request.set_onsuccess(Some(&kept));
        request.set_onerror(Some(&broken));
    });
    JsFuture::from(settled).await?;
    request.result()
}

/// Waits until a transaction is complete. Fails if it aborts.
async fn done(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let done = Promise::new(&mut |kept, broken| {
        transaction.set_oncomplete(Some(&kept));
        transaction.set_onabort(Some(&broken));
    });
    JsFuture::from(done).await.map(drop)
}

/// Creates an object with one property.
fn object(key: &str, value: &JsValue) -> JsValue {
    let object = Object::new();
    // Setting a property of a plain object does not fail.
    let _ = Reflect::set(&object, &key.into(), value);
    object.into()
}

/// Calls the resolve or reject function of a promise, which does not throw.
fn call(end: &Function) {
    let _ = end.call0(&JsValue::UNDEFINED);
}
